using System.Collections.Generic;
using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Amazon.SolutionsConstructs.AWS.ApiGatewaySageMakerEndpoint.Testing;
using Xunit;

namespace Ratings.Tests
{
    public class LocalApiTest
    {
        /// <summary>Rates every item alike, and fails for a user that it does not know.</summary>
        private sealed class RatingModel : DeputyBase, IInferenceEndpoint
        {
            public IInferenceResponse Invoke(IInferenceRequest request)
            {
                if (request.Body.Contains("\"in0\": [0]"))
                {
                    return new InferenceResponse { StatusCode = 424, Body = "{\"message\": \"unknown user\"}" };
                }
                return new InferenceResponse { Body = "{\"predictions\": [{\"scores\": [4.5]}]}" };
            }
        }

        private static ILocalResponse AnswerTo(string path)
        {
            var stack = new RatingsStack(new App(), "Ratings");
            var api = LocalApi.FromStack(stack, new LocalApiOptions
            {
                Endpoints = new Dictionary<string, IInferenceEndpoint> { { "my-endpoint", new RatingModel() } }
            });
            return api.Handle(new LocalRequest { HttpMethod = "GET", Path = path });
        }

        [Fact]
        public void TheModelIsAskedForARating()
        {
            var response = AnswerTo("/321?items=101");

            Assert.Equal(200, response.StatusCode);
            Assert.Equal("{\"predictions\": [{\"scores\": [4.5]}]}", response.Body);
        }

        [Fact]
        public void AModelThatFailsIsABadRequest()
        {
            var response = AnswerTo("/0?items=101");

            Assert.Equal(400, response.StatusCode);
            Assert.Equal("{\"message\": \"unknown user\"}", response.Body);
            Assert.Contains("Endpoint response body before transformations: " + response.Body, response.Log);
        }
    }
}
