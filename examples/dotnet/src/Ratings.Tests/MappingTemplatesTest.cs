using System;
using System.Collections.Generic;
using Amazon.SolutionsConstructs.AWS.ApiGatewaySageMakerEndpoint.Testing;
using Xunit;

namespace Ratings.Tests
{
    public class MappingTemplatesTest
    {
        [Fact]
        public void ARequestBecomesOneInstanceForEachItem()
        {
            var template = MappingTemplate.FromString(MappingTemplateFile.Read("ratings-request.vtl"));

            var rendered = template.Render(new RenderRequest
            {
                PathParameters = new Dictionary<string, string> { { "user_id", "321" } },
                QueryStringParameters = new Dictionary<string, string> { { "items", "101,131,162" } }
            });

            Assert.Equal(string.Join("\n",
                "{",
                "  \"instances\": [",
                "    {\"in0\": [321], \"in1\": [101]},",
                "    {\"in0\": [321], \"in1\": [131]},",
                "    {\"in0\": [321], \"in1\": [162]}",
                "  ]",
                "}",
                ""), rendered.Body);
        }

        [Fact]
        public void AModelsOutputBecomesAFlatListOfRatings()
        {
            var template = MappingTemplate.FromString(MappingTemplateFile.Read("ratings-response.vtl"));

            var rendered = template.Render(new RenderRequest
            {
                Body = "{\"predictions\": [{\"scores\": [3.4]}, {\"scores\": [1.1]}]}"
            });

            Assert.Equal("{\"ratings\": [3.4, 1.1]}\n", rendered.Body);
        }

        [Fact]
        public void MistakesAreFound()
        {
            var template = MappingTemplate.FromString(MappingTemplateFile.Read("ratings-request.vtl"));
            Assert.Empty(template.Findings(new FindingsOptions
            {
                PathParameters = new[] { "user_id" },
                RequestParameters = new Dictionary<string, bool> { { "method.request.querystring.items", true } }
            }));

            var found = Assert.Single(MappingTemplate.FromString("{\"user\": \"$input.params(\"user_id\")\"}").Findings());
            Assert.Equal("unescapedValue", found.Id);
            Assert.Equal(FindingSeverity.WARNING, found.Severity);
            Assert.Equal(1, found.Line);
        }

        [Fact]
        public void ATemplateThatCannotBeParsedIsShownWithACaret()
        {
            var thrown = Assert.ThrowsAny<Exception>(() =>
                MappingTemplate.FromString("{\n  \"instances\": [#foreach( $item in $items )$item ]\n}"));

            Assert.Contains(string.Join("\n",
                "MappingTemplateError: expected '#end' of the '#foreach' in line 2, "
                    + "found the end of the template (line 3, column 2)",
                "",
                "3 | }",
                "  |  ^"), thrown.Message);
        }
    }
}
