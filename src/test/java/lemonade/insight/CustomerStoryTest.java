package lemonade.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Money;
import lemonade.journal.Journal;
import lemonade.support.SampleJournal;

class CustomerStoryTest {

    @TempDir
    Path folder;

    @Test
    void the_story_tells_promises_and_cost_with_the_newest_first() {
        try (Journal journal = SampleJournal.in(folder)) {
            CustomerStory ada = storyOf(journal, "Ada Brandt");
            assertThat(ada.chapters()).extracting(chapter -> chapter.incident().title())
                    .containsExactly("Website was down on launch day", "Deleted the layered file");
            assertThat(ada.promises()).isEqualTo(Map.of(PromiseState.KEPT, 1L, PromiseState.OPEN, 1L));
            CustomerStory cafe = storyOf(journal, "Café Morgenrot");
            assertThat(cafe.promises(PromiseState.OVERDUE)).isEqualTo(1);
            assertThat(cafe.cost()).containsExactly(Money.of(8_500, "EUR"));
        }
    }

    private static CustomerStory storyOf(Journal journal, String name) {
        return CustomerStory.of(
                journal.customers().history(journal.customers().named(name).orElseThrow().id()),
                SampleJournal.NOW.toLocalDateTime());
    }
}
