"""Great Expectations' Data Docs as pages that open from disk and call nobody.

As they come, the pages load their styles and scripts from five content networks, and a logo that carries the
context's id to a remote bucket. Here the same files, kept in ``assets``, stand beside the pages.

Importing this module imports Great Expectations, which takes seconds: ``engine`` does so only when it audits.
"""

from __future__ import annotations

import re
import shutil
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from great_expectations.data_context.data_context.abstract_data_context import AbstractDataContext
from great_expectations.render.components import RenderedDocumentContent
from great_expectations.render.renderer.site_builder import SiteBuilder
from great_expectations.render.view.view import (
    DefaultJinjaIndexPageView,
    DefaultJinjaPageView,
    DefaultJinjaView,
)
from jinja2 import BytecodeCache, ChoiceLoader, DictLoader
from jinja2.bccache import Bucket

from expectations import severity

# What a page asks for, by the last part of its address → the file in ``static`` that it gets. Charts are
# drawn for profiles alone, which are not made here: their libraries are left out.
_STATIC: dict[str, str | None] = {
    "all.min.css": "fontawesome/css/all.min.css",
    "bootstrap.min.css": "bootstrap.min.css",
    "bootstrap.min.js": "bootstrap.min.js",
    "bootstrap-datepicker.min.css": "bootstrap-datepicker.min.css",
    "bootstrap-datepicker.min.js": "bootstrap-datepicker.min.js",
    "bootstrap-prefers-dark.css": "bootstrap-prefers-dark.min.css",
    "bootstrap-table.min.css": "bootstrap-table.min.css",
    "bootstrap-table.min.js": "bootstrap-table.min.js",
    "bootstrap-table-filter-control.css": "bootstrap-table-filter-control.min.css",
    "bootstrap-table-filter-control.min.css": "bootstrap-table-filter-control.min.css",
    "bootstrap-table-filter-control.min.js": "bootstrap-table-filter-control.min.js",
    "favicon.ico": "favicon.ico",
    "jquery-3.7.1.min.js": "jquery.min.js",
    "logo-long.png": "logo-long.png",
    "popper.min.js": "popper.min.js",
    "vega@5": None,
    "vega-embed@6": None,
    "vega-lite@5": None,
}
_OWN_IMAGES = ("favicon.ico", "logo-long.png")  # Great Expectations brings them itself
_UPWARDS = {
    "SiteIndexPageRenderer": "",
    "ExpectationSuitePageRenderer": "../",
    "ValidationResultsPageRenderer": "../../../../",
}
_LOADING = re.compile(r"<(script|link|img)\b[^>]*?\b(?:src|href)=\"([^\"]*)\"[^>]*>(?:</script>)?")
_REMOTE_IMAGE = re.compile(r"url\('https?://[^']*'\)")
_CHECKSUM = re.compile(r"\s(?:integrity|crossorigin)=\"[^\"]*\"")


# Templates of our own before those of Great Expectations: no newsletter, and in the dark the logo turned
# light instead of another one fetched.
_OWN_TEMPLATES = {
    "cloud-footer.j2": "",
    "data_docs_custom_styles.css": "@media (prefers-color-scheme: dark)"
    " { .navbar-brand a img { visibility: visible; filter: invert(1); } }",
}


class _Compiled(BytecodeCache):
    """Compiled templates in memory: the three kinds of page share most of them."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class _Offline(DefaultJinjaView):
    """A view whose pages load what stands beside them."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.env.bytecode_cache = _COMPILED
        theirs = self.env.loader
        assert theirs is not None
        self.env.loader = ChoiceLoader([DictLoader(_OWN_TEMPLATES), theirs])

    def render(self, document: RenderedDocumentContent, template: str | None = None, **options: Any) -> str:
        page: str = super().render(document, template, **options)  # type: ignore[no-untyped-call]
        return offline(page, _UPWARDS[document.renderer_type])


class OfflinePage(_Offline, DefaultJinjaPageView):
    """A suite, or what came of it."""


class OfflineIndex(_Offline, DefaultJinjaIndexPageView):
    """The first page."""


class OfflineSite(SiteBuilder):
    """The pages alone, without the eight megabytes of fonts and tutorials that no page asks for."""

    def build(self, resource_identifiers: Any = None, build_index: bool = True) -> Any:
        for section in self.site_section_builders.values():
            section.build(resource_identifiers=resource_identifiers)
        return self.site_index_builder.build(build_index=build_index)


@cache
def compile_templates() -> None:
    """Compile what pages are made of, which takes longer than to fill it in."""
    environment = OfflinePage().env
    for name in environment.list_templates(extensions=["j2"]):
        environment.get_template(name)


def build(context: AbstractDataContext, docs_dir: Path) -> Path:
    """Write the Data Docs of what ``context`` has validated; returns their first page.

    What was in ``docs_dir`` is replaced when the new pages are complete.
    """
    # absolute, as Great Expectations wants it
    unfinished = docs_dir.absolute().with_name(f".{docs_dir.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    OfflineSite(
        data_context=context,
        store_backend={"class_name": "TupleFilesystemStoreBackend", "base_directory": str(unfinished)},
        site_name="audit",
        show_how_to_buttons=False,
        site_index_builder={
            **_class(severity.IndexBuilder),
            "renderer": _class(severity.IndexBySeverity),
            "view": _class(OfflineIndex),
        },
        site_section_builders={
            "expectations": {"view": _class(OfflinePage)},
            "validations": {"view": _class(OfflinePage), "renderer": _class(severity.SuiteBySeverity)},
            "profiling": "none",
        },
    ).build()
    _copy_static(unfinished / "static")
    shutil.rmtree(docs_dir, ignore_errors=True)
    unfinished.rename(docs_dir)
    return docs_dir / "index.html"


def _class(which: type) -> dict[str, str]:
    """A class as Great Expectations is told of one."""
    return {"module_name": which.__module__, "class_name": which.__name__}


def offline(page: str, upwards: str) -> str:
    """The page with each file that it loads taken from ``static``.

    Args:
        page: HTML as Great Expectations writes it.
        upwards: the way from the page to the folder of ``static``, such as ``../``.
    Raises:
        LookupError: the page loads a file that ``assets`` does not hold.
    """

    def beside(tag: re.Match[str]) -> str:
        name = urlsplit(tag[2]).path.rpartition("/")[2]
        if name not in _STATIC:
            raise LookupError(f"{tag[2]}: loaded by Data Docs, but not in expectations/assets; add it there")
        file = _STATIC[name]
        return _CHECKSUM.sub("", tag[0].replace(tag[2], f"{upwards}static/{file}")) if file else ""

    return _REMOTE_IMAGE.sub("none", _LOADING.sub(beside, page))


def _copy_static(folder: Path) -> None:
    with as_file(files("expectations") / "assets") as assets:
        shutil.copytree(assets, folder)
    with as_file(files("great_expectations") / "render" / "view" / "static" / "images") as images:
        for name in _OWN_IMAGES:
            shutil.copy(images / name, folder / name)
