package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentJournalsTest {

    @TempDir
    Path folder;

    @Test
    void the_latest_is_first_each_is_there_once_and_six_are_remembered() throws IOException {
        RecentJournals recent = new RecentJournals(new Preferences(folder.resolve("window.properties")));
        for (int i = 1; i <= 7; i++) {
            recent.remember(journal(i));
        }
        recent.remember(journal(4));
        assertThat(new RecentJournals(new Preferences(folder.resolve("window.properties"))).list())
                .containsExactly(
                        journal(4), journal(7), journal(6), journal(5), journal(3), journal(2));
    }

    @Test
    void what_is_gone_is_not_offered() throws IOException {
        RecentJournals recent = new RecentJournals(new Preferences(folder.resolve("window.properties")));
        recent.remember(journal(1));
        recent.remember(journal(2));
        Files.delete(journal(2));
        assertThat(recent.list()).containsExactly(folder.resolve("1.lemonade"));
    }

    private Path journal(int number) throws IOException {
        Path file = folder.resolve(number + ".lemonade");
        return Files.exists(file) ? file : Files.createFile(file);
    }
}
