package com.example.ratings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A mapping template in a file beside this class. */
final class MappingTemplateFile {
    static String read(final String name) {
        try (InputStream file = MappingTemplateFile.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private MappingTemplateFile() {
    }
}
