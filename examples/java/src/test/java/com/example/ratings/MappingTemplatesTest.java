package com.example.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.Finding;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.FindingSeverity;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.FindingsOptions;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.MappingTemplate;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.RenderRequest;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.RenderResult;

class MappingTemplatesTest {
    @Test
    void aRequestBecomesOneInstanceForEachItem() {
        MappingTemplate template = MappingTemplate.fromString(MappingTemplateFile.read("ratings-request.vtl"));

        RenderResult rendered = template.render(RenderRequest.builder()
                .pathParameters(Map.of("user_id", "321"))
                .queryStringParameters(Map.of("items", "101,131,162"))
                .build());

        assertEquals("""
                {
                  "instances": [
                    {"in0": [321], "in1": [101]},
                    {"in0": [321], "in1": [131]},
                    {"in0": [321], "in1": [162]}
                  ]
                }
                """, rendered.getBody());
    }

    @Test
    void aModelsOutputBecomesAFlatListOfRatings() {
        MappingTemplate template = MappingTemplate.fromString(MappingTemplateFile.read("ratings-response.vtl"));

        RenderResult rendered = template.render(RenderRequest.builder()
                .body("{\"predictions\": [{\"scores\": [3.4]}, {\"scores\": [1.1]}]}")
                .build());

        assertEquals("{\"ratings\": [3.4, 1.1]}\n", rendered.getBody());
    }

    @Test
    void mistakesAreFound() {
        MappingTemplate template = MappingTemplate.fromString(MappingTemplateFile.read("ratings-request.vtl"));
        assertEquals(List.of(), template.findings(FindingsOptions.builder()
                .pathParameters(List.of("user_id"))
                .requestParameters(Map.of("method.request.querystring.items", true))
                .build()));

        List<Finding> found = MappingTemplate.fromString("{\"user\": \"$input.params(\"user_id\")\"}").findings();
        assertEquals(1, found.size());
        assertEquals("unescapedValue", found.get(0).getId());
        assertEquals(FindingSeverity.WARNING, found.get(0).getSeverity());
        assertEquals(1, found.get(0).getLine());
    }

    @Test
    void aTemplateThatCannotBeParsedIsShownWithACaret() {
        String source = "{\n  \"instances\": [#foreach( $item in $items )$item ]\n}";

        RuntimeException thrown = assertThrows(RuntimeException.class, () -> MappingTemplate.fromString(source));

        // What follows the message is the stack of the JavaScript behind it.
        assertTrue(thrown.getMessage().startsWith("""
                MappingTemplateError: expected '#end' of the '#foreach' in line 2, \
                found the end of the template (line 3, column 2)

                3 | }
                  |  ^
                """), thrown.getMessage());
    }
}
