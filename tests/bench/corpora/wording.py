"""What the made articles say."""

SLOTS = {
    "team": [
        "Đội chủ nhà",
        "Đội khách",
        "Câu lạc bộ miền biển",
        "Tuyển trẻ",
        "Đội bóng áo xanh",
        "Đội phố núi",
    ],
    "person": [
        "Anh Hùng",
        "Chị Lan",
        "Ông Thành",
        "Bà Mai",
        "Em Tú",
        "Cụ Bảy",
        "Cô giáo Hạnh",
        "Bác sĩ Quân",
    ],
    "town": ["Cẩm Khê", "Tân Lập", "Hòa Mỹ", "Xuân Trường", "Phú Lộc", "Bình An", "Vĩnh Hải", "Sơn Tây"],
    "food": ["cá kho", "bánh cuốn", "chè sen", "xôi nếp", "bún riêu", "thịt nướng", "rau luộc", "cơm tấm"],
    "thing": ["chiếc xe máy", "căn nhà cấp bốn", "con thuyền gỗ", "quyển sách cũ", "chiếc áo ấm", "cây đàn"],
    "sky": ["mưa rào", "nắng nóng", "sương mù", "gió mạnh", "trời rét", "mây thay đổi"],
    "mood": ["vui mừng", "lo lắng", "bất ngờ", "xúc động", "bình tĩnh", "mệt mỏi", "tự hào", "tiếc nuối"],
    "land": ["Trung Quốc", "Nhật Bản", "Hàn Quốc", "Hoa Kỳ", "Thái Lan", "Ấn Độ", "Đức", "Malaysia"],
    "goods": ["rau quả", "cao su", "gạo", "hạt điều", "thủy sản", "dệt may", "giày dép", "cà phê"],
}
TITLES = [
    "{team} chạy đà cho mùa giải mới",
    "{person} kể chuyện về {thing}",
    "Dự báo {sky} trên diện rộng",
    "Cách nấu {food} cho bữa cơm gia đình",
    "Người dân {town} đón năm học mới",
]
GENERAL = {
    "sport": [
        "{team} thắng {n} trận liền và có thêm niềm tin trước vòng đấu tới.",
        "Phút {n}, cầu thủ mang áo số {n2} sút tung lưới từ ngoài vòng cấm địa.",
        "Huấn luyện viên nói rằng các học trò cần thêm thời gian, nhất là khi {sky} kéo dài.",
        "Hơn {thousands} cổ động viên ngồi kín khán đài, nhiều người không giấu được vẻ {mood}.",
        "{team} và {team} đã gặp nhau {n} lần, phần lớn kết thúc với tỷ số sít sao.",
        "Sau tiếng còi mãn cuộc, các cầu thủ ôm nhau, còn {person} tỏ ra {mood} trên băng ghế.",
        "Trận tới diễn ra ngày {n}/5 trên sân {town}, nơi mặt cỏ vừa được chăm lại.",
    ],
    "weather": [
        "Đêm qua {town} có {sky}, nhiệt độ thấp nhất {n} độ, nhiều nơi cây đổ chắn ngang đường.",
        "Con đường dài {n} km nối {town} với vùng ven biển bị ngập sâu, xe máy phải quay đầu.",
        "Từ chiều nay, {sky} mở rộng về phía nam, sóng biển cao chừng {n} mét.",
        "Người dân {town} chằng chống nhà cửa, đưa {thing} lên chỗ cao và chuẩn bị nước sạch.",
        "Cơ quan khí tượng nhắc mọi người tránh ra ngoài khi {sky}, nhất là người già và trẻ nhỏ.",
        "Nước sông lên nhanh, {person} cùng hàng xóm thức suốt đêm canh bờ kè.",
    ],
    "crime": [
        "Công an {town} cho biết hai thanh niên đã lấy {thing} rồi bỏ chạy về phía bờ sông.",
        "Cơ quan điều tra đang làm rõ vì sao {thing} lại có mặt ở hiện trường vào lúc nửa đêm.",
        "{person} nhập viện trong tình trạng {mood} nhưng sức khỏe đã khá hơn nhiều so với hôm trước.",
        "Khoảng {n} giờ ngày {n2}/5, {person} nghe tiếng động lạ nên bật đèn ra xem.",
        "Tại phiên tòa, bị cáo {mood}, xin lỗi gia đình nạn nhân và mong được giảm nhẹ hình phạt.",
        "Thiệt hại ban đầu chừng {thousands} đồng, may mắn là không ai bị thương nặng.",
    ],
    "life": [
        "{person} sống cùng gia đình ở {town} và chưa bao giờ nghĩ mình sẽ phải rời quê.",
        "Món {food} muốn ngon thì phải chọn nguyên liệu tươi, để lửa nhỏ và đảo đều tay.",
        "{person} tỏ ra {mood} khi nhắc lại chuyện cũ, rồi lặng lẽ quay đi.",
        "Theo các bác sĩ, mỗi người nên uống đủ nước, ngủ sớm và đi bộ {n} phút mỗi ngày.",
        "Vốn là người ít nói, {person} chỉ cười khi được hỏi về dự định sắp tới.",
        "Khách đến ăn {food} thường ngồi kín hai dãy bàn, trò chuyện rôm rả cho tới khuya.",
        "Mỗi suất {food} có giá {thousands} đồng, trẻ nhỏ đi cùng người lớn thì được thêm bát canh.",
    ],
    "culture": [
        "Bộ phim kể về một mối tình tuổi trẻ, với những cảnh quay đẹp bên bờ biển {town}.",
        "Ca sĩ trở lại sân khấu sau {n} năm, giọng hát vẫn ấm áp và khán giả vỗ tay không ngớt.",
        "Trên mạng xã hội, nhiều người chia sẻ hình ảnh {thing} và kể lại kỷ niệm của riêng mình.",
        "Hơn {thousands} học sinh đến trường trong ngày khai giảng, nhiều em không giấu được vẻ {mood}.",
        "Ngày {n}/5, nhóm bạn trẻ dọn sạch bãi rác ở {town} và trồng thêm nhiều hàng cây xanh.",
        "{person} học đàn từ năm {n} tuổi, đến nay vẫn giữ thói quen luyện tập mỗi sáng.",
    ],
}
DENSE = [
    "Năm {year}, kim ngạch thương mại Việt Nam - {land} đạt {decimal} tỷ USD, tăng {decimal2}%.",
    "Theo Tổng cục Hải quan, xuất khẩu {goods} sang {land} năm {year} đạt {decimal} triệu USD.",
    "Trong 6 tháng đầu năm {year}, Việt Nam nhập khẩu từ {land} {decimal} tỷ USD, giảm {decimal2}%.",
    "Nhập siêu từ {land} năm {year} lên tới {decimal} tỷ USD.",
    "Lũy kế đến hết năm {year}, {land} có {thousands} dự án, tổng vốn đăng ký {decimal} tỷ USD.",
    "{land} là đối tác thương mại lớn thứ {n} của Việt Nam trong năm {year}.",
    "Năm {year}, Việt Nam đón {decimal} triệu lượt khách {land}, tăng {decimal2}% so với cùng kỳ năm trước.",
]
