package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log tells where something broke and nothing of what the owner wrote. */
class TroubleLogTest {

    @TempDir
    Path folder;

    private final Exception problem =
            new IllegalStateException("Sara was furious", new NumberFormatException("Sara, again"));

    @Test
    void names_kinds_and_places_but_quotes_nothing() {
        new TroubleLog(folder.resolve("logs"), Clock.systemUTC()).write(problem);
        assertThat(folder.resolve("logs/trouble.log")).content()
                .contains("IllegalStateException", "NumberFormatException", "TroubleLogTest")
                .doesNotContain("Sara");
    }

    @Test
    void writes_the_same_problem_once() throws Exception {
        TroubleLog log = new TroubleLog(folder, Clock.systemUTC());
        assertThat(log.write(problem)).isTrue();
        long size = Files.size(folder.resolve("trouble.log"));
        assertThat(log.write(problem)).isFalse();
        assertThat(folder.resolve("trouble.log")).hasSize(size);
    }

    @Test
    void a_folder_that_cannot_be_made_is_no_further_trouble() throws Exception {
        Path blocked = Files.createFile(folder.resolve("a file"));
        assertThat(new TroubleLog(blocked, Clock.systemUTC()).write(problem)).isTrue();
    }
}
