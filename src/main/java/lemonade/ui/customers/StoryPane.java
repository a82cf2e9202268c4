package lemonade.ui.customers;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Money;
import lemonade.insight.CustomerStory;
import lemonade.insight.PromiseState;
import lemonade.ui.common.Card;
import lemonade.ui.common.Chip;
import lemonade.words.Words;

/** What a customer has been through: sums, then every incident, the newest first. */
final class StoryPane extends Card {

    private static final int SHOWN = 12;

    private final Words words;
    private final Consumer<UUID> onOpen;
    private final Runnable onAll;
    private final FlowPane sums = new FlowPane(8, 8);
    private final VBox chapters = new VBox(4);

    /** @param onAll leads to the list of this customer's incidents */
    StoryPane(Words words, Consumer<UUID> onOpen, Runnable onAll) {
        this.words = words;
        this.onOpen = onOpen;
        this.onAll = onAll;
        getChildren().addAll(sums, chapters);
        titled(words.say("customers.story"));
    }

    void show(@Nullable CustomerStory story) {
        sums.getChildren().clear();
        chapters.getChildren().clear();
        if (story == null) {
            return;
        }
        if (story.chapters().isEmpty()) {
            Label nothing = new Label(words.say("customers.story.none"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            chapters.getChildren().add(nothing);
            return;
        }
        sums.setAlignment(Pos.CENTER_LEFT);
        sums.getChildren().add(Chip.telling(words.say("customers.mishaps", story.chapters().size()), "quiet"));
        add(story, PromiseState.KEPT, Feather.CHECK, "leaf");
        add(story, PromiseState.LATE, Feather.CLOCK, "quiet");
        add(story, PromiseState.OVERDUE, Feather.ALERT_CIRCLE, "zest");
        long open = story.promises(PromiseState.OPEN) + story.promises(PromiseState.DUE_TODAY);
        if (open > 0) {
            sums.getChildren().add(Chip.telling(words.say("customers.promises.OPEN", open), Feather.CALENDAR, "sky"));
        }
        money(words, story.cost())
                .ifPresent(cost -> sums.getChildren().add(Chip.telling(words.say("customers.cost", cost), "quiet")));
        story.chapters().stream().limit(SHOWN).forEach(chapter -> chapters.getChildren().add(row(chapter)));
        if (story.chapters().size() > SHOWN) {
            Button all = new Button(words.say("customers.story.all", story.chapters().size()));
            all.setOnAction(_ -> onAll.run());
            chapters.getChildren().add(all);
        }
    }

    private void add(CustomerStory story, PromiseState state, Feather icon, String style) {
        long count = story.promises(state);
        if (count > 0) {
            sums.getChildren().add(Chip.telling(words.say("customers.promises." + state.name(), count), icon, style));
        }
    }

    private Node row(CustomerStory.Chapter chapter) {
        return new ChapterRow(words, chapter, () -> onOpen.accept(chapter.incident().id()));
    }

    /** Amounts beside one another, since currencies are never added up; empty when it is nothing. */
    static Optional<String> money(Words words, List<Money> amounts) {
        List<Money> told = amounts.stream().filter(amount -> amount.minor() != 0).toList();
        return told.isEmpty() ? Optional.empty()
                : Optional.of(told.stream().map(words::money).collect(joining(" + ")));
    }
}
