using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.SolutionsConstructs.AWS.ApiGatewaySageMakerEndpoint;
using Constructs;

namespace Ratings
{
    /// <summary>
    /// An API that asks a recommendation model how a user would rate some items: <c>GET /{user_id}?items=…</c>.
    /// </summary>
    public class RatingsStack : Stack
    {
        public RatingsStack(Construct scope, string id) : base(scope, id)
        {
            new ApiGatewayToSageMakerEndpoint(this, "RatingsApi", new ApiGatewayToSageMakerEndpointProps
            {
                EndpointName = "my-endpoint",
                ResourcePath = "{user_id}",
                RequestMappingTemplate = MappingTemplateFile.Read("ratings-request.vtl"),
                MethodOptions = new MethodOptions
                {
                    RequestParameters = new Dictionary<string, bool> { { "method.request.querystring.items", true } }
                }
            });
        }
    }
}
