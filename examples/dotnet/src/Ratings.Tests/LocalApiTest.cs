using System.Collections.Generic;
using Amazon.CDK;
using Amazon.SolutionsConstructs.AWS.ApiGatewaySageMakerEndpoint.Testing;
using Xunit;

namespace Ratings.Tests
{
    public class LocalApiTest
    {
        private static ILocalResponse AnswerOf(InferenceResponse model)
        {
            var stack = new RatingsStack(new App(), "Ratings");
            var api = LocalApi.FromStack(stack, new LocalApiOptions
            {
                Endpoints = new Dictionary<string, IInferenceEndpoint> { { "my-endpoint", StaticInferenceEndpoint.Of(model) } }
            });
            return api.Handle(new LocalRequest { HttpMethod = "GET", Path = "/321?items=101" });
        }

        [Fact]
        public void TheClientGetsTheRatingsOfTheModel()
        {
            var response = AnswerOf(new InferenceResponse { Body = "{\"predictions\": [{\"scores\": [4.5]}]}" });

            Assert.Equal(200, response.StatusCode);
            Assert.Equal("{\"predictions\": [{\"scores\": [4.5]}]}", response.Body);
        }

        [Fact]
        public void AModelThatFailsIsABadRequest()
        {
            var response = AnswerOf(new InferenceResponse { StatusCode = 424, Body = "{\"message\": \"unknown user\"}" });

            Assert.Equal(400, response.StatusCode);
            Assert.Equal("{\"message\": \"unknown user\"}", response.Body);
            Assert.Contains("Endpoint response body before transformations: " + response.Body, response.Log);
        }
    }
}
