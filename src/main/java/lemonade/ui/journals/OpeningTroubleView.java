package lemonade.ui.journals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Trouble;
import lemonade.domain.view.Backup;
import lemonade.ui.common.Card;
import lemonade.ui.common.FileDialogs;
import lemonade.ui.common.Icons;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** A calm page in place of a journal that does not open: what happened, what is safe, what to do. */
public final class OpeningTroubleView extends ScrollPane {

    private static final int BACKUPS = 8;

    private final Words words;
    private final Clock clock;
    private final Ways ways;
    private final FileDialogs files;

    /** Where the page leads. */
    public interface Ways {

        /** Tries the same journal again. */
        void retry();

        void open(Path file);

        /** Puts a backup in the journal's place; what lies there is set aside. */
        void restore(Path backup);

        /** Opens the journal although it holds far less than last time. */
        void acceptAsIs();

        /** Leads to the first start. */
        void begin();

        void example();
    }

    /** @param backups what could be restored, the newest first */
    public OpeningTroubleView(Words words, Clock clock, Throwable problem, List<Backup> backups, Ways ways) {
        this.words = words;
        this.clock = clock;
        this.ways = ways;
        this.files = new FileDialogs(words);
        Label title = new Label(words.say(titleOf(problem)));
        title.getStyleClass().add("heading");
        Label sentence = new Label(new TroubleWords(words).say(problem));
        sentence.getStyleClass().add("prose");
        for (Label label : new Label[] {title, sentence}) {
            label.setWrapText(true);
        }
        Set<WayOut> waysOut = WayOut.of(problem);
        VBox page = new VBox(Icons.large(Feather.COFFEE), title, sentence, deeds(waysOut));
        if (waysOut.contains(WayOut.RESTORE) && !backups.isEmpty()) {
            page.getChildren().add(restorable(backups));
        }
        page.getStyleClass().add("opening-trouble");
        setContent(new StackPane(page));
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("doorstep");
    }

    private static String titleOf(Throwable problem) {
        if (!(problem instanceof Trouble trouble)) {
            return "journals.title.other";
        }
        return switch (trouble.kind()) {
            case MISSING -> "journals.title.missing";
            case LOCKED -> "journals.title.locked";
            case NOT_A_JOURNAL, FOREIGN_SCHEMA -> "journals.title.foreign";
            case DAMAGED, BAD_BACKUP -> "journals.title.damaged";
            case NEWER, OLDER -> "journals.title.version";
            case SHRUNK -> "journals.title.shrunk";
            case EXISTS, FULL, READ_ONLY, IO, NOT_FOUND, AMBIGUOUS, UNREADABLE_VALUE, UNREADABLE_FILE, TOO_BIG,
                    CANCELLED -> "journals.title.other";
        };
    }

    private FlowPane deeds(Set<WayOut> waysOut) {
        FlowPane deeds = new FlowPane(8, 8);
        waysOut.stream().map(this::button).forEach(deeds.getChildren()::add);
        if (deeds.getChildren().getFirst() instanceof Button first) {
            first.setDefaultButton(true);
        }
        return deeds;
    }

    private Button button(WayOut way) {
        Button button = new Button(words.say("journals.way." + way.name()));
        button.setOnAction(_ -> {
            switch (way) {
                case RETRY -> ways.retry();
                case CHOOSE -> files.journal(this, words.say("journals.way.CHOOSE")).ifPresent(ways::open);
                case ACCEPT -> ways.acceptAsIs();
                case BEGIN -> ways.begin();
                case EXAMPLE -> ways.example();
                case RESTORE -> files.journal(this, words.say("journals.way.RESTORE")).ifPresent(ways::restore);
            }
        });
        return button;
    }

    private Node restorable(List<Backup> backups) {
        Card card = new Card();
        Label text = new Label(words.say("journals.restore.text"));
        text.getStyleClass().addAll("fine", "muted");
        text.setWrapText(true);
        card.getChildren().add(text);
        backups.stream().limit(BACKUPS).map(this::row).forEach(card.getChildren()::add);
        return card.titled(words.say("journals.restore"));
    }

    private Node row(Backup backup) {
        ZonedDateTime at = backup.madeAt().atZone(clock.getZone());
        String made = words.say(
                "common.day.time",
                words.dayNear(at.toLocalDate(), LocalDate.now(clock)),
                words.time(at.toLocalTime()));
        Label when = new Label(made);
        Label size = new Label(words.size(backup.size()));
        size.getStyleClass().addAll("fine", "muted");
        HBox.setHgrow(when, Priority.ALWAYS);
        when.setMaxWidth(Double.MAX_VALUE);
        Button restore = new Button(words.say("journals.restore.deed"));
        restore.getStyleClass().add("small");
        restore.setAccessibleText(words.say("journals.restore.deed") + ": " + made);
        restore.setOnAction(_ -> ways.restore(backup.file()));
        HBox row = new HBox(12, when, size, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
