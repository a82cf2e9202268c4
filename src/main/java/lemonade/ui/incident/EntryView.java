package lemonade.ui.incident;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.Apology;
import lemonade.domain.Began;
import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Lesson;
import lemonade.domain.Moment;
import lemonade.domain.Owed;
import lemonade.insight.Promise;
import lemonade.insight.PromiseState;
import lemonade.ui.common.Chip;
import lemonade.ui.common.Icons;
import lemonade.ui.common.MoodDot;

/** One entry of the timeline as it reads: who and how, when, the words, and what can be done with it. */
final class EntryView extends HBox {

    private final Ground ground;
    private final String customer;
    private final boolean disclosure;
    private final VBox body = new VBox(6);
    private final FlowPane chips = new FlowPane(6, 6);
    private final HBox actions = new HBox(2);

    /**
     * @param customer the customer's name; empty when not known
     * @param disclosure whether it is the contact that told the customer
     */
    EntryView(Ground ground, Entry entry, String customer, boolean disclosure) {
        super(12);
        this.ground = ground;
        this.customer = customer;
        this.disclosure = disclosure;
        getStyleClass().add("entry");
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        StackPane sign = new StackPane(sign(entry));
        sign.getStyleClass().add("entry-sign");
        sign.setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(sign, body);
        fill(entry);
        if (!chips.getChildren().isEmpty()) {
            body.getChildren().add(Math.min(1, body.getChildren().size()), chips);
        }
    }

    /** Puts what can be done with the entry at its right. */
    EntryView offering(Node... nodes) {
        actions.getChildren().addAll(nodes);
        return this;
    }

    private void fill(Entry entry) {
        switch (entry) {
            case Entry.Milestone(var kind, var at) -> {
                getStyleClass().add("milestone");
                head(ground.say("incident.milestone." + kind.name()), ground.near(at), false);
            }
            case Entry.Talk(var contact) -> talk(contact);
            case Entry.Sorry(var apology) -> sorry(apology);
            case Entry.Promised(var owed) -> promised(owed);
            case Entry.TurnedOut(var outcome) -> {
                head(ground.say("incident.entry.outcome", outcome.afterDays(), ground.words().name(outcome.what())),
                        ground.near(outcome.askedAt()), true);
                if (outcome.revenueSince() != null) {
                    chip(ground.say("incident.entry.revenue", ground.words().money(outcome.revenueSince())), "leaf");
                }
                text(outcome.note(), "muted");
            }
            case Entry.Learned(var lesson) -> learned(lesson);
        }
    }

    private void talk(Contact contact) {
        if (contact.isNote()) {
            head(ground.say("incident.entry.note"), ground.near(contact.at()), true);
            text(contact.note(), "plain");
            return;
        }
        String who = contact.began() == Began.ME
                ? ground.say("incident.entry.me")
                : contact.began() == Began.CUSTOMER
                        ? withName("incident.entry.them", "incident.entry.nameless.them")
                : withName("incident.entry.talk", "incident.entry.nameless.talk");
        head(who, ground.near(contact.at()), true);
        if (contact.mood() != null) {
            Label mood = Chip.telling(ground.words().name(contact.mood()), "quiet");
            mood.setGraphic(new MoodDot(contact.mood(), 14));
            chips.getChildren().add(mood);
        }
        if (contact.channel() != null) {
            chip(ground.words().name(contact.channel()), "quiet");
        }
        if (disclosure) {
            chip(ground.say("incident.entry.told"), "leaf");
        }
        if (Boolean.TRUE.equals(contact.heardOut())) {
            chip(ground.say("incident.entry.heard"), "leaf");
        }
        text(contact.words().isEmpty() ? "" : ground.say("incident.entry.quote", contact.words()), "quote");
        text(contact.note(), "muted");
    }

    private String withName(String named, String nameless) {
        return customer.isEmpty() ? ground.say(nameless) : ground.say(named, customer);
    }

    private void sorry(Apology apology) {
        head(ground.say(apology.isSent() ? "incident.entry.apology" : "incident.entry.apology.draft"),
                apology.sentAt() == null ? "" : ground.near(apology.sentAt()), true);
        if (apology.channel() != null) {
            chip(ground.words().name(apology.channel()), "quiet");
        }
        if (!apology.isSent()) {
            chip(ground.say("incident.entry.draft"), "lemon");
        }
        text(apology.words(), "plain");
        if (!apology.elements().isEmpty()) {
            text(ground.say("incident.entry.elements", apology.elements()
                    .stream()
                    .sorted()
                    .map(ground.words()::name)
                    .collect(Collectors.joining(", "))), "muted");
        }
        if (!apology.answer().isEmpty()) {
            text(ground.say("incident.entry.answer", apology.answer()), "muted");
        }
    }

    private void promised(Owed owed) {
        UUID nobody = owed.id();
        PromiseState state = new Promise(nobody, "", null, "", owed).state(LocalDateTime.now(ground.clock()));
        String title = switch (owed) {
            case Amends amends -> ground.say("incident.entry.amends", ground.words().name(amends.kind()));
            case FollowUp _ -> ground.say("incident.entry.promise");
            case Action _ -> ground.say("incident.entry.action");
        };
        Moment settled = owed.doneAt() != null ? owed.doneAt() : owed.droppedAt();
        Moment when = settled != null ? settled : owed.due();
        head(title, when == null ? ground.say("incident.entry.undated") : ground.near(when), true);
        chip(ground.say("incident.state." + state.name()), switch (state) {
            case OVERDUE -> "zest";
            case DUE_TODAY -> "lemon";
            case KEPT -> "leaf";
            case OPEN, LATE, DROPPED -> "quiet";
        });
        if (owed instanceof Amends amends) {
            if (amends.cost() != null) {
                chip(ground.words().money(amends.cost()), "quiet");
            }
            if (amends.payer() != null) {
                chip(ground.say("incident.entry.payer", ground.words().name(amends.payer())), "quiet");
            }
            if (amends.aboveAndBeyond()) {
                chip(ground.say("incident.entry.beyond"), "leaf");
            }
        }
        if (owed instanceof Action action && action.verifiedAt() != null) {
            chip(ground.say("incident.entry.verified", ground.near(action.verifiedAt())), "leaf");
        }
        text(owed.what(), state == PromiseState.DROPPED ? "muted" : "plain");
        if (!owed.moves().isEmpty()) {
            text(ground.say("incident.entry.moved", owed.moves().size()), "muted");
        }
    }

    private void learned(Lesson lesson) {
        getStyleClass().add("learned");
        head(ground.say("incident.entry.lesson"), ground.near(Moment.at(lesson.createdAt())), true);
        if (!lesson.cue().isEmpty() || !lesson.act().isEmpty()) {
            text(ground.say("incident.entry.plan", lesson.cue(), lesson.act()), "plain");
        }
        List<String> rest = new ArrayList<>(List.of(lesson.lemon(), lesson.lemonade()));
        rest.removeIf(String::isBlank);
        text(String.join(" → ", rest), "muted");
    }

    private void head(String title, String when, boolean strong) {
        Label what = new Label(title);
        what.getStyleClass().add(strong ? "strong" : "muted");
        what.setMinWidth(0);
        Label time = new Label(when);
        time.getStyleClass().addAll("fine", "muted");
        time.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        actions.getStyleClass().add("entry-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, what, time, gap, actions);
        head.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().add(head);
    }

    private void chip(String text, String style) {
        chips.getChildren().add(Chip.telling(text, style));
    }

    private void text(String words, String style) {
        if (!words.isBlank()) {
            Label label = new Label(words);
            label.getStyleClass().addAll("prose", style);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            body.getChildren().add(label);
        }
    }

    private static Node sign(Entry entry) {
        return switch (entry) {
            case Entry.Milestone(var kind, _) -> Icons.small(switch (kind) {
                case HAPPENED -> Feather.ZAP;
                case NOTICED -> Feather.EYE;
                case TOLD -> Feather.MESSAGE_CIRCLE;
                case ACKNOWLEDGED -> Feather.MESSAGE_SQUARE;
                case RESOLVED -> Feather.CHECK;
                case CLOSED -> Feather.CHECK_CIRCLE;
            });
            case Entry.Talk(var contact) ->
                    contact.isNote()
                            ? Icons.small(Feather.EDIT_3)
                            : contact.mood() != null
                                    ? new MoodDot(contact.mood())
                            : Icons.small(contact.isOutgoing() ? Feather.PHONE_OUTGOING : Feather.MESSAGE_CIRCLE);
            case Entry.Sorry _ -> Icons.small(Feather.HEART);
            case Entry.Promised(var owed) -> Icons.small(switch (owed) {
                case Amends _ -> Feather.GIFT;
                case FollowUp _ -> Feather.CALENDAR;
                case Action _ -> Feather.TOOL;
            });
            case Entry.TurnedOut _ -> Icons.small(Feather.TRENDING_UP);
            case Entry.Learned _ -> Icons.small(Feather.SUN);
        };
    }
}
