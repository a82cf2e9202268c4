package lemonade.ui.incident;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Digest;
import lemonade.domain.Incident;
import lemonade.domain.NextStep;
import lemonade.domain.Severity;
import lemonade.ui.common.Chip;
import lemonade.ui.common.Icons;
import lemonade.ui.common.NextStepLabel;
import lemonade.ui.common.Prose;
import lemonade.ui.common.SaveStateLabel;
import lemonade.ui.common.StageChip;
import lemonade.ui.common.SuggestField;

/** The head of an incident: its title, whom it happened to, how far it has come, and the next step as a button. */
final class HeaderPane extends VBox {

    private final Ground ground;
    private final Prose title = new Prose(1, 3);
    private final SuggestField customer;
    private final StageChip stage;
    private final Label severity = Chip.telling("", "quiet");
    private final Label age = Chip.telling("", "quiet");
    private final Label hold;
    private final NextStepLabel next;
    private final Button step = new Button();
    private final Button close = new Button();

    HeaderPane(Ground ground, Suggesting suggesting, Consumer<NextStep.Kind> onStep, Runnable onTrash) {
        super(8);
        this.ground = ground;
        title.setTextFormatter(new TextFormatter<>(HeaderPane::inOneLine));
        title.addEventFilter(KeyEvent.KEY_PRESSED, this::finishTitle);
        ground.answers().text(title, Incident::title, Incident::withTitle);
        title.setAccessibleText(ground.say("incident.title"));
        title.setPromptText(ground.say("incident.title"));
        title.getStyleClass().addAll("bare", "title-field");
        HBox.setHgrow(title, Priority.ALWAYS);
        customer = new SuggestField(suggesting::customers, _ -> name());
        customer.setPromptText(ground.say("incident.customer.nobody"));
        customer.setAccessibleText(ground.say("incident.customer"));
        customer.getStyleClass().addAll("bare", "customer-field");
        customer.setOnAction(_ -> name());
        customer.focusedProperty().subscribe(focused -> {
            if (!focused) {
                name();
            }
        });
        stage = new StageChip(ground.words());
        hold = Chip.telling(ground.say("incident.hold.chip"), Feather.LOCK, "zest");
        next = new NextStepLabel(ground.words(), ground.clock());
        step.getStyleClass().add("next-step-button");
        step.setGraphic(new HBox(8, Icons.small(Feather.ARROW_RIGHT), next));
        ((HBox) step.getGraphic()).setAlignment(Pos.CENTER_LEFT);
        step.setOnAction(_ -> ground.model().digest().ifPresent(digest -> onStep.accept(digest.nextStep().kind())));
        close.setOnAction(_ -> toggleClosed());
        close.getStyleClass().add("flat");
        SaveStateLabel saved = new SaveStateLabel(ground.words(), ground.model().saveStateProperty());
        saved.setMinWidth(USE_PREF_SIZE);
        MenuItem trash = new MenuItem(ground.say("incident.trash"), Icons.small(Feather.TRASH_2));
        trash.setOnAction(_ -> onTrash.run());
        MenuButton more = new MenuButton(null, Icons.small(Feather.MORE_HORIZONTAL), trash);
        more.getStyleClass().addAll("flat", "icon-only", "more");
        more.setAccessibleText(ground.say("incident.more"));
        close.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(8, title, saved, close, more);
        first.setAlignment(Pos.CENTER_LEFT);
        FlowPane second = new FlowPane(8, 8, customer, stage, severity, age, hold, step);
        second.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("incident-header");
        getChildren().addAll(first, second);
        ground.model().incidentProperty().subscribe(_ -> show());
        ground.model().besideProperty().subscribe((before, now) -> {
            boolean sameIncident = before != null && now != null;
            if (!sameIncident || !customer.isFocused()) {
                customer.show(now == null ? "" : now.customerName());
            }
            show();
        });
    }

    /** A title wraps, but it has no lines of its own. */
    private static TextFormatter.Change inOneLine(TextFormatter.Change change) {
        if (change.isAdded()) {
            change.setText(change.getText().replaceAll("\\s*\\R\\s*", " "));
        }
        return change;
    }

    private void finishTitle(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            ground.model().flush();
            event.consume();
        }
    }

    /** Puts the caret on the next step; false when there is none. */
    boolean focusStep() {
        step.requestFocus();
        return step.isVisible();
    }

    void focusCustomer() {
        customer.requestFocus();
    }

    private void name() {
        ground.model().nameCustomer(customer.getText());
    }

    private void toggleClosed() {
        Incident open = ground.model().incident();
        if (open != null) {
            boolean closing = open.closedAt() == null;
            ground.model().close(closing);
            ground.toasts()
                    .undoable(
                            ground.say(closing ? "incident.closed" : "incident.reopened"),
                            () -> ground.model()
                                    .change(open.id(), incident -> incident.withClosedAt(open.closedAt())));
        }
    }

    private void show() {
        Incident incident = ground.model().incident();
        Digest digest = ground.model().digest().orElse(null);
        if (incident == null || digest == null) {
            return;
        }
        stage.show(digest.stage());
        next.show(digest.nextStep());
        boolean something = digest.nextStep().kind() != NextStep.Kind.NOTHING;
        step.setVisible(something);
        step.setManaged(something);
        step.setAccessibleText(ground.say("incident.next", next.getAccessibleText()));
        severity.setText(ground.words().name(incident.severity()));
        severity.getStyleClass().setAll("chip", incident.severity() == Severity.SEVERE ? "zest" : "quiet");
        age.setText(ground.words().age(incident.sortedBy().date(), ground.today()));
        hold.setVisible(incident.legalHold());
        hold.setManaged(incident.legalHold());
        boolean closed = incident.closedAt() != null;
        close.setText(ground.say(closed ? "incident.reopen" : "incident.close"));
        close.setGraphic(Icons.small(closed ? Feather.ROTATE_CCW : Feather.CHECK));
    }
}
