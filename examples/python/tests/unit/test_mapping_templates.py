import pytest
from aws_solutions_constructs.aws_apigateway_sagemakerendpoint import testing

from ratings.partner_ratings_stack import RESPONSE_TEMPLATE
from ratings.ratings_stack import REQUEST_TEMPLATE


def test_a_request_becomes_one_instance_for_each_item() -> None:
    template = testing.MappingTemplate.from_file(str(REQUEST_TEMPLATE))

    rendered = template.render(
        path_parameters={"user_id": "321"},
        query_string_parameters={"items": "101,131,162"},
    )

    assert rendered.body == (
        "{\n"
        '  "instances": [\n'
        '    {"in0": [321], "in1": [101]},\n'
        '    {"in0": [321], "in1": [131]},\n'
        '    {"in0": [321], "in1": [162]}\n'
        "  ]\n"
        "}\n"
    )


def test_a_models_output_becomes_a_flat_list_of_ratings() -> None:
    template = testing.MappingTemplate.from_file(str(RESPONSE_TEMPLATE))

    rendered = template.render(body='{"predictions": [{"scores": [3.4]}, {"scores": [1.1]}]}')

    assert rendered.body == '{"ratings": [3.4, 1.1]}\n'


def test_mistakes_are_found() -> None:
    template = testing.MappingTemplate.from_file(str(REQUEST_TEMPLATE))
    assert template.findings(path_parameters=["user_id"], request_parameters={"method.request.querystring.items": True}) == []

    [finding] = testing.MappingTemplate.from_string('{"user": "$input.params("user_id")"}').findings()
    assert (finding.id, finding.severity, finding.line) == ("unescapedValue", testing.FindingSeverity.WARNING, 1)


def test_a_template_that_cannot_be_parsed_is_shown_with_a_caret() -> None:
    with pytest.raises(RuntimeError) as raised:
        testing.MappingTemplate.from_string('{\n  "instances": [#foreach( $item in $items )$item ]\n}')

    assert str(raised.value) == (
        "MappingTemplateError: expected '#end' of the '#foreach' in line 2, "
        "found the end of the template (line 3, column 2)\n"
        "\n"
        "3 | }\n"
        "  |  ^"
    )
