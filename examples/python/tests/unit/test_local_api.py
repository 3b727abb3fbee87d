import json

import aws_cdk as cdk
import jsii
from aws_solutions_constructs.aws_apigateway_sagemakerendpoint import testing

from ratings.ratings_stack import RatingsStack


@jsii.implements(testing.IInferenceEndpoint)
class RatingModel:
    """Rates every item alike, and fails for a user that it does not know."""

    def invoke(self, request):
        instances = json.loads(request.body)["instances"]
        if instances[0]["in0"] == [0]:
            return testing.InferenceResponse(status_code=424, body='{"message": "unknown user"}')
        return testing.InferenceResponse(body=json.dumps({"predictions": [{"scores": [4.5]} for _ in instances]}))


def answer_to(path):
    stack = RatingsStack(cdk.App(), "Ratings")
    api = testing.LocalApi.from_stack(stack, endpoints={"my-endpoint": RatingModel()})
    return api.handle(http_method="GET", path=path)


def test_the_model_is_asked_for_a_rating_of_each_item():
    response = answer_to("/321?items=101,131")

    assert response.status_code == 200
    assert json.loads(response.body) == {"predictions": [{"scores": [4.5]}, {"scores": [4.5]}]}


def test_a_model_that_fails_is_a_bad_request():
    response = answer_to("/0?items=101")

    assert response.status_code == 400
    assert response.body == '{"message": "unknown user"}'
    assert "Endpoint response body before transformations: " + response.body in response.log
