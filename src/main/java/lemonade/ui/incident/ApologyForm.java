package lemonade.ui.incident;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import lemonade.domain.Apology;
import lemonade.domain.ApologyElement;
import lemonade.domain.Channel;
import lemonade.domain.Moment;
import lemonade.ui.common.Chip;
import lemonade.ui.common.EnumBox;
import lemonade.ui.common.Prose;
import lemonade.ui.common.ReadField;

/** An apology: the words, how and when they were sent, what they contained, what came back. Without a time it is a draft. */
final class ApologyForm extends EntryForm {

    private final Apology before;
    private final Prose words = new Prose(3, 12);
    private final Prose answer = new Prose(1, 5);
    private final EnumBox<Channel> channel;
    private final ReadField<Moment> sentAt;
    private final Map<ApologyElement, ToggleButton> elements = new EnumMap<>(ApologyElement.class);

    ApologyForm(Ground ground, Apology before) {
        super(ground, ground.say("incident.apology.title"));
        this.before = before;
        words.setText(before.words());
        answer.setText(before.answer());
        channel = new EnumBox<>(Channel.class, ground.words(), before.channel());
        sentAt = new ReadField<>(ground.reader()::past, ground.reader()::write);
        sentAt.show(before.sentAt());
        FlowPane chips = new FlowPane(6, 6);
        for (ApologyElement element : ApologyElement.values()) {
            ToggleButton chip = Chip.toggle(ground.words().name(element));
            chip.setSelected(before.elements().contains(element));
            elements.put(element, chip);
            chips.getChildren().add(chip);
        }
        add(field("incident.apology.words", words),
                side(field("incident.talk.channel", channel),
                        field("incident.apology.sent", sentAt).hinting(ground.say("incident.apology.sent.hint"))),
                field("incident.apology.elements", chips), field("incident.apology.answer", answer));
    }

    @Override
    boolean isEmpty() {
        return words.getText().isBlank() && answer.getText().isBlank();
    }

    @Override
    protected void save() {
        Set<ApologyElement> contained = elements.entrySet()
                .stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Apology apology = before.withWords(words.getText().strip())
                .withChannel(channel.getValue())
                .withSentAt(sentAt.value())
                .withElements(contained)
                .withAnswer(answer.getText().strip());
        ground.model().changeNow(incident -> Parts.with(incident, apology));
    }

    @Override
    Node first() {
        return words;
    }
}
