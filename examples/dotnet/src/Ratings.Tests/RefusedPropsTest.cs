using System;
using Amazon.CDK;
using Amazon.SolutionsConstructs.AWS.ApiGatewaySageMakerEndpoint;
using Xunit;

namespace Ratings.Tests
{
    public class RefusedPropsTest
    {
        [Fact]
        public void WrongPropsAreAllNamedAtOnce()
        {
            var stack = new Stack(new App(), "Stack");

            var thrown = Assert.ThrowsAny<Exception>(() =>
                new ApiGatewayToSageMakerEndpoint(stack, "RatingsApi", new ApiGatewayToSageMakerEndpointProps
                {
                    EndpointName = "",
                    ResourcePath = "users//{user_id}",
                    RequestMappingTemplate = "{}"
                }));

            Assert.Contains(string.Join("\n",
                "2 problems with the props (at Stack/RatingsApi):",
                "  - 'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, "
                    + "as SageMaker names endpoints; got '' (0 characters)",
                "  - 'resourcePath' must not have an empty part; got 'users//{user_id}'; "
                    + "leave out the slash at the start, at the end or doubled"), thrown.Message);
        }
    }
}
