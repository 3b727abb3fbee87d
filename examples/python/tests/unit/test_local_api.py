import aws_cdk as cdk
from aws_solutions_constructs.aws_apigateway_sagemakerendpoint import testing

from ratings.ratings_stack import RatingsStack


def answer_of(model: testing.IInferenceEndpoint) -> testing.LocalResponse:
    stack = RatingsStack(cdk.App(), "Ratings")
    api = testing.LocalApi.from_stack(stack, endpoints={"my-endpoint": model})
    return api.handle(http_method="GET", path="/321?items=101")


def test_the_client_gets_the_ratings_of_the_model() -> None:
    response = answer_of(testing.StaticInferenceEndpoint.of(body='{"predictions": [{"scores": [4.5]}]}'))

    assert response.status_code == 200
    assert response.body == '{"predictions": [{"scores": [4.5]}]}'


def test_a_model_that_fails_is_a_bad_request() -> None:
    response = answer_of(testing.StaticInferenceEndpoint.of(status_code=424, body='{"message": "unknown user"}'))

    assert response.status_code == 400
    assert response.body == '{"message": "unknown user"}'
    assert "Endpoint response body before transformations: " + response.body in response.log
