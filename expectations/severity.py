"""Data Docs that tell how severe a failure is: as they come, a notice is as red as what blocks a release.

Importing this module imports Great Expectations, which takes seconds: ``engine`` does so only when it audits.
"""

from __future__ import annotations

from typing import Any

from great_expectations.core.expectation_validation_result import (
    ExpectationSuiteValidationResult,
    ExpectationValidationResult,
)
from great_expectations.render.components import (
    RenderedBootstrapTableContent,
    RenderedHeaderContent,
    RenderedStringTemplateContent,
)
from great_expectations.render.renderer.page_renderer import ValidationResultsPageRenderer
from great_expectations.render.renderer.site_builder import DefaultSiteIndexBuilder
from great_expectations.render.renderer.site_index_page_renderer import SiteIndexPageRenderer

from transforms.schema import SEVERITIES

# What a suite is called by the worst of its failures, and the sign of that.
_WORDS = {"critical": "Failed", "warning": "Passed with warnings", "info": "Passed with notices"}
_SIGNS = {
    "critical": ["fas", "fa-times", "text-danger"],
    "warning": ["fas", "fa-exclamation-triangle", "text-warning"],
    "info": ["fas", "fa-info-circle", "text-info"],
}


def severity_of(result: ExpectationValidationResult) -> str:
    """critical, warning or info."""
    assert result.expectation_config is not None
    severity = result.expectation_config.severity
    return str(getattr(severity, "value", severity))


def sign(severity: str) -> RenderedStringTemplateContent:
    """The sign of a failure of this severity."""
    styling = {"params": {"icon": {"tag": "i", "classes": _SIGNS[severity]}}}
    template = {
        "template": "$icon",
        "params": {"icon": "", "markdown_status_icon": _WORDS[severity]},
        "styling": styling,
    }
    return RenderedStringTemplateContent(content_block_type="string_template", string_template=template)


def _worst_of(result: ExpectationSuiteValidationResult) -> str | None:
    """The severity of the worst failure; None where nothing failed."""
    failed = {severity_of(r) for r in result.results if not r.success}
    return next((severity for severity in SEVERITIES if severity in failed), None)


class SuiteBySeverity(ValidationResultsPageRenderer):
    """What came of a suite, under a heading that says how bad it is."""

    @classmethod
    def _render_validation_header(cls, validation_results: Any) -> RenderedHeaderContent:
        header: RenderedHeaderContent = super()._render_validation_header(validation_results)  # type: ignore[no-untyped-call]
        worst = _worst_of(validation_results)
        if worst is not None:
            icon = f'<i class="{" ".join(_SIGNS[worst])}" aria-hidden="true"></i>'
            header.subheader.string_template["params"] |= {
                "html_success_icon": icon,
                "success": _WORDS[worst],
            }
        return header


class IndexBySeverity(SiteIndexPageRenderer):
    """The first page, each suite with the sign of its worst failure."""

    @classmethod
    def _generate_validation_results_link_table(
        cls, index_links_dict: dict[str, Any]
    ) -> RenderedBootstrapTableContent:
        table: RenderedBootstrapTableContent = super()._generate_validation_results_link_table(
            index_links_dict
        )  # type: ignore[no-untyped-call]
        for row, link in zip(table.table_data, index_links_dict["validations_links"], strict=True):
            if link["worst"] is not None:
                row["validation_success"] = sign(link["worst"])
                row["_validation_success_text"] = _WORDS[link["worst"]]
        return table


class IndexBuilder(DefaultSiteIndexBuilder):
    """Collects what the first page links to, with the worst failure of each suite."""

    def add_resource_info_to_index_links_dict(
        self, index_links_dict: Any, expectation_suite_name: Any, section_name: Any, *rest: Any, **told: Any
    ) -> None:
        super().add_resource_info_to_index_links_dict(  # type: ignore[no-untyped-call]
            index_links_dict, expectation_suite_name, section_name, *rest, **told
        )
        if section_name == "validations":
            link = index_links_dict["validations_links"][-1]
            result: Any = self.data_context.get_validation_result(
                expectation_suite_name, link["run_id"], link["batch_identifier"]
            )
            link["worst"] = _worst_of(result)
