package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.journal.Journal;
import lemonade.support.TestJournal;

class JournalSchemaTest {

    @TempDir
    private Path folder;

    @Test
    void describes_every_export() throws IOException {
        Path file = folder.resolve("out.json");
        try (Journal journal = TestJournal.create(folder)) {
            JsonRoundTripTest.fill(journal, 200);
            new JsonExport(journal, TestJournal.around(folder).clock(), Selection.EVERYTHING)
                    .toFile(file, false, Progress.UNWATCHED);
        }
        String text = Files.readString(file);
        assertThat(text).contains("\"trash\":[\n", "\"content\":\"aGVsbG8=\"");
        assertThat(errors(text)).isEmpty();
    }

    @ParameterizedTest @ValueSource(strings = {"en", "de"})
    void describes_the_example_journal(String language) throws IOException {
        assertThat(errors(resource("demo/example_" + language + ".json"))).isEmpty();
    }

    @ParameterizedTest @ValueSource(strings = {
        "{\"format\":\"lemonade-journal\",\"version\":1,\"incidents\":[{\"id\":\"01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10\"}]}",
        "{\"format\":\"lemonade-journal\",\"version\":1,\"incidents\":[],\"surplus\":1}",
        "{\"format\":\"lemonade-journal\",\"version\":1,\"incidents\":[],\"trash\":[{\"kind\":\"save\",\"title\":\"\","
                + "\"trashedAt\":\"2026-01-01T00:00Z\",\"body\":{\"name\":\"a customer\"}}]}"})
    void notices_what_is_not_so(String text) throws IOException {
        assertThat(errors(text)).isNotEmpty();
    }

    private static List<Error> errors(String document) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("journal.schema.json"), InputFormat.JSON);
        return schema.validate(document, InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = JsonExport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
