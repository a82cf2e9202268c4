package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whatever is handed on with the program is named with its licence and its licence's text. */
class LicencesTest {

    private static final Path LICENCES = Path.of("src/main/resources/lemonade/licenses");

    private record Entry(String name, String licence, List<String> texts, List<String> artifacts) {}

    @Test
    void every_text_named_in_the_index_is_there() {
        assertThat(index()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.licence()).as(entry.name()).isNotBlank();
            assertThat(entry.texts()).as(entry.name())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(LICENCES.resolve(text).normalize()).isNotEmptyFile());
        });
    }

    @Test
    void every_text_beside_the_index_is_named_in_it() throws IOException {
        Set<String> named = index().stream().flatMap(entry -> entry.texts().stream()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(LICENCES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index")))
                    .isSubsetOf(named);
        }
    }

    @Test
    void every_library_of_the_pom_that_is_handed_on_has_an_entry() throws IOException {
        Set<String> known = index().stream().flatMap(entry -> entry.artifacts().stream()).collect(Collectors.toSet());
        Set<String> handedOn = new TreeSet<>();
        Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .filter(dependency -> !dependency.contains("<scope>test") && !dependency.contains("<scope>provided"))
                .forEach(dependency -> handedOn
                        .add(dependency.replaceAll("(?s).*<artifactId>(.*?)</artifactId>.*", "$1")));
        assertThat(handedOn).contains("sqlite-jdbc").isSubsetOf(known);
    }

    private static List<Entry> index() {
        try (Stream<String> lines = Files.lines(LICENCES.resolve("index"))) {
            return lines.filter(line -> !line.startsWith("#")).map(LicencesTest::entry).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Entry entry(String line) {
        String[] cells = line.split("\\|", -1);
        return new Entry(cells[0].strip(), cells[1].strip(), words(cells[3]), words(cells[4]));
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
