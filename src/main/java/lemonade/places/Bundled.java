package lemonade.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing handed on with the program, as the index beside the licences' texts has it.
 *
 * @param licence its short name, such as "MIT"
 * @param address where it comes from; empty for the program itself
 * @param texts files with the licence's words, relative to the index
 */
public record Bundled(String name, String licence, String address, List<String> texts) {

    private static final String INDEX = "/lemonade/licenses/index";

    public Bundled {
        texts = List.copyOf(texts);
    }

    /** Everything that is handed on, the program itself first. */
    public static List<Bundled> all() {
        return read(INDEX).lines().filter(line -> !line.startsWith("#")).map(Bundled::entry).toList();
    }

    /** The licence's full words. */
    public String text() {
        return texts.stream().map(Bundled::resource).map(Bundled::read).collect(Collectors.joining("\n\n"));
    }

    private static Bundled entry(String line) {
        String[] cells = line.split("\\|", -1);
        return new Bundled(
                cells[0].strip(), cells[1].strip(), cells[2].strip(),
                Stream.of(cells[3].strip().split("\\s+")).toList());
    }

    private static String resource(String text) {
        return text.startsWith("../") ? "/lemonade/" + text.substring(3) : "/lemonade/licenses/" + text;
    }

    private static String read(String resource) {
        try (InputStream content = Bundled.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
