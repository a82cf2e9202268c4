package lemonade.ui.incident;

import java.util.List;
import javafx.scene.Node;

import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.Moment;
import lemonade.domain.Mood;
import lemonade.ui.common.Chip;
import lemonade.ui.common.Choices;
import lemonade.ui.common.EnumBox;
import lemonade.ui.common.Prose;
import lemonade.ui.common.ReadField;

/** An exchange with the customer: their own words, their mood, how and when it took place. */
final class TalkForm extends EntryForm {

    private final Contact before;
    private final Prose words = new Prose(2, 8);
    private final Prose note = new Prose(1, 5);
    private final Choices<Mood> mood;
    private final Choices<Began> began;
    private final Choices<Boolean> heard;
    private final EnumBox<Channel> channel;
    private final ReadField<Moment> at;

    TalkForm(Ground ground, Contact before) {
        super(ground, ground.say("incident.talk.title"));
        this.before = before;
        words.setText(before.words());
        words.setPromptText(ground.say("incident.talk.words.example"));
        note.setText(before.note());
        mood = Choices.moods(ground.say("incident.talk.mood"), ground.words());
        mood.valueProperty().set(before.mood());
        began = Choices.of(ground.say("incident.talk.began"), Began.class, ground.words());
        began.valueProperty().set(before.began());
        heard = new Choices<>(ground.say("incident.talk.heard"), List.of(true, false),
                yes -> Chip.toggle(ground.say(yes ? "incident.yes" : "incident.not-yet")));
        heard.valueProperty().set(before.heardOut());
        channel = new EnumBox<>(Channel.class, ground.words(), before.channel());
        at = new ReadField<>(ground.reader()::past, ground.reader()::write);
        at.show(before.at());
        add(field("incident.talk.words", words), field("incident.talk.mood", mood),
                side(field("incident.talk.channel", channel), field("incident.when", at)),
                side(field("incident.talk.began", began), field("incident.talk.heard", heard)),
                field("incident.talk.note", note));
    }

    @Override
    boolean isEmpty() {
        return words.getText().isBlank() && note.getText().isBlank() && mood.value() == null;
    }

    @Override
    protected void save() {
        Moment when = at.value();
        Contact contact = new Contact(before.id(), when == null ? before.at() : when, channel.getValue(), began.value(),
                words.getText().strip(), mood.value(), heard.value(), note.getText().strip());
        ground.model().changeNow(incident -> Parts.with(incident, contact));
    }

    @Override
    Node first() {
        return words;
    }
}
