import aws_cdk as cdk
import pytest
from aws_solutions_constructs.aws_apigateway_sagemakerendpoint import ApiGatewayToSageMakerEndpoint


def test_wrong_props_are_all_named_at_once() -> None:
    stack = cdk.Stack(cdk.App(), "Stack")

    with pytest.raises(RuntimeError) as raised:
        ApiGatewayToSageMakerEndpoint(
            stack,
            "RatingsApi",
            endpoint_name="",
            resource_path="users//{user_id}",
            request_mapping_template="{}",
        )

    assert str(raised.value) == (
        "2 problems with the props (at Stack/RatingsApi):\n"
        "  - 'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, "
        "as SageMaker names endpoints; got '' (0 characters)\n"
        "  - 'resourcePath' must not have an empty part; got 'users//{user_id}'; "
        "leave out the slash at the start, at the end or doubled"
    )
