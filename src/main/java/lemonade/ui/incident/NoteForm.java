package lemonade.ui.incident;

import javafx.scene.Node;

import lemonade.domain.Contact;
import lemonade.domain.Moment;
import lemonade.ui.common.Prose;
import lemonade.ui.common.ReadField;

/** A note of the owner's own. */
final class NoteForm extends EntryForm {

    private final Contact before;
    private final Prose note = new Prose(2, 8);
    private final ReadField<Moment> at;

    NoteForm(Ground ground, Contact before) {
        super(ground, ground.say("incident.note.title"));
        this.before = before;
        note.setText(before.note());
        at = new ReadField<>(ground.reader()::past, ground.reader()::write);
        at.show(before.at());
        add(field("incident.note", note), field("incident.when", at));
    }

    @Override
    boolean isEmpty() {
        return note.getText().isBlank();
    }

    @Override
    protected void save() {
        Moment when = at.value();
        Contact contact = before.withNote(note.getText().strip()).withAt(when == null ? before.at() : when);
        ground.model().changeNow(incident -> Parts.with(incident, contact));
    }

    @Override
    Node first() {
        return note;
    }
}
