package main

import (
	"strings"
	"testing"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/jsii-runtime-go"
	local "github.com/awslabs/aws-solutions-constructs-go/apigatewaysagemakerendpoint/testing"
)

// ratingModel rates every item alike, and fails for a user that it does not know.
type ratingModel struct{}

func (*ratingModel) Invoke(request *local.InferenceRequest) *local.InferenceResponse {
	if strings.Contains(*request.Body, `"in0": [0]`) {
		return &local.InferenceResponse{StatusCode: jsii.Number(424), Body: jsii.String(`{"message": "unknown user"}`)}
	}
	return &local.InferenceResponse{Body: jsii.String(`{"predictions": [{"scores": [4.5]}]}`)}
}

func TestTheModelIsAskedForARating(t *testing.T) {
	response := answerTo("/321?items=101")

	expectStatus(t, response, 200)
	expectText(t, *response.Body, `{"predictions": [{"scores": [4.5]}]}`)
}

func TestAModelThatFailsIsABadRequest(t *testing.T) {
	response := answerTo("/0?items=101")

	expectStatus(t, response, 400)
	expectText(t, *response.Body, `{"message": "unknown user"}`)
}

func answerTo(path string) *local.LocalResponse {
	stack := NewRatingsStack(awscdk.NewApp(nil), "Ratings")
	api := local.LocalApi_FromStack(stack, &local.LocalApiOptions{
		Endpoints: &map[string]local.IInferenceEndpoint{"my-endpoint": &ratingModel{}},
	})
	return api.Handle(&local.LocalRequest{HttpMethod: jsii.String("GET"), Path: jsii.String(path)})
}

func expectStatus(t *testing.T, response *local.LocalResponse, want float64) {
	t.Helper()
	if *response.StatusCode != want {
		t.Errorf("got status %v, want %v", *response.StatusCode, want)
	}
}
