package lemonade.ui.incidents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Mood;
import lemonade.domain.view.IncidentRow;
import lemonade.ui.common.Highlighted;
import lemonade.ui.common.MoodDot;
import lemonade.ui.common.NextStepLabel;
import lemonade.ui.common.StageChip;
import lemonade.words.Words;

/** One incident in the list: in columns where there is room, else in two lines, the tighter the fewer columns. */
final class IncidentCell extends ListCell<ListedIncident> {

    private final Words words;
    private final Clock clock;
    private final MoodDot face = new MoodDot(null);
    private final Label mood = new Label();
    private final Highlighted title = new Highlighted("medium");
    private final Highlighted found = new Highlighted("fine", "muted");
    private final Label customer = new Label();
    private final Label who = new Label();
    private final Label age = new Label();
    private final StageChip stage;
    private final NextStepLabel next;
    private final HBox columns;
    private boolean tight;

    IncidentCell(Words words, Clock clock, ObservableBooleanValue narrow, ObservableBooleanValue tight) {
        this.words = words;
        this.clock = clock;
        stage = new StageChip(words);
        next = new NextStepLabel(words, clock);
        setPrefWidth(0);
        mood.getStyleClass().addAll("fine", "muted", "mood-column");
        customer.getStyleClass().add("customer-column");
        who.getStyleClass().addAll("fine", "muted");
        age.getStyleClass().addAll("fine", "muted", "age-column");
        next.getStyleClass().addAll("fine", "next-column");
        HBox stageColumn = new HBox(stage);
        stageColumn.setAlignment(Pos.CENTER_LEFT);
        stageColumn.getStyleClass().add("stage-column");
        VBox text = new VBox(title, who, found);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        text.setPrefWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        columns = new HBox(12, face, mood, text, customer, age, stageColumn, next);
        columns.setAlignment(Pos.CENTER_LEFT);
        onlyWhile(customer, narrow, false);
        onlyWhile(mood, narrow, false);
        onlyWhile(next, narrow, false);
        onlyWhile(who, narrow, true);
        onlyWhile(age, tight, false);
        onlyWhile(stageColumn, tight, false);
        tight.subscribe(isTight -> {
            this.tight = isTight;
            updateItem(getItem(), isEmpty());
        });
        setText(null);
    }

    private void onlyWhile(Region part, ObservableBooleanValue narrow, boolean wanted) {
        narrow.subscribe(isNarrow -> {
            boolean seen = isNarrow == wanted;
            part.setVisible(seen);
            part.setManaged(seen);
        });
    }

    @Override
    protected void updateItem(@Nullable ListedIncident item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        IncidentRow row = item.row();
        LocalDate today = LocalDate.now(clock);
        face.show(row.latestMood());
        mood.setText(moodWord(row.latestMood()));
        title.show(item.title());
        found.show(item.found());
        boolean hasFound = !item.found().text().isEmpty();
        found.setVisible(hasFound);
        found.setManaged(hasFound);
        customer.setText(row.customerName());
        next.show(row.nextStep());
        age.setText(words.age(row.sortedBy().date(), today));
        stage.show(row.stage());
        who.setText(inOneLine(row));
        setGraphic(columns);
        setAccessibleText(words.say("incidents.row", row.title(), moodWord(row.latestMood()), row.customerName(),
                age.getText(), stage.getText(), next.getAccessibleText()));
    }

    private String moodWord(@Nullable Mood mood) {
        return mood == null ? words.say("incidents.mood.unknown") : words.name(mood);
    }

    /** What the columns say that have no room. */
    private String inOneLine(IncidentRow row) {
        Stream<String> parts = tight
                ? Stream.of(row.customerName(), age.getText(), stage.getText(), next.getText())
                : Stream.of(moodWord(row.latestMood()), row.customerName(), next.getText());
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
