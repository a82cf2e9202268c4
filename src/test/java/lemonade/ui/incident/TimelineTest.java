package lemonade.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Moment;
import lemonade.journal.Ids;
import lemonade.support.TestJournal;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Incident incident() {
        return Incident.titled(Ids.next(), "Flyers", TestJournal.now()).withHappenedAt(Moment.parse("2026-11-10"));
    }

    private static Contact contact(String at, Began began) {
        return new Contact(Ids.next(), Moment.parse(at), Channel.PHONE, began, "words", null, null, "");
    }

    private static FollowUp promise(String due, String done) {
        return new FollowUp(Ids.next(), "Call", due == null ? null : Moment.parse(due),
                done == null ? null : Moment.parse(done), null, List.of());
    }

    @Test
    void everything_stands_in_order_of_time() {
        Contact late = contact("2026-11-12T09:00+01:00", Began.ME);
        Contact early = contact("2026-11-11T17:00+01:00", Began.CUSTOMER);
        FollowUp kept = promise("2026-11-13", "2026-11-12");
        Incident incident = incident().withContacts(List.of(late, early)).withFollowUps(List.of(kept));
        assertThat(Timeline.of(incident, List.of(), TODAY).past()).containsExactly(
                new Entry.Milestone(Entry.Milestone.Kind.HAPPENED, Moment.parse("2026-11-10")),
                new Entry.Talk(early), new Entry.Promised(kept), new Entry.Talk(late));
    }

    @ParameterizedTest @CsvSource(nullValues = "-", value = {
        "2026-11-20, -,          past", "2026-11-21, -,          ahead", "2026-12-01, -,          ahead",
        "-,          -,          ahead", "2026-12-01, 2026-11-20, past"
    })
    void what_is_open_and_not_overdue_lies_ahead(String due, String done, String where) {
        FollowUp promise = promise(due, done);
        Timeline timeline = Timeline.of(incident().withFollowUps(List.of(promise)), List.of(), TODAY);
        assertThat(where.equals("past") ? timeline.past() : timeline.ahead()).contains(new Entry.Promised(promise));
    }

    @Test
    void told_by_hand_shows_only_while_no_contact_told_them() {
        Incident told = incident().withToldAt(Moment.parse("2026-11-11"));
        Entry byHand = new Entry.Milestone(Entry.Milestone.Kind.TOLD, Moment.parse("2026-11-11"));
        assertThat(Timeline.of(told, List.of(), TODAY).past()).contains(byHand);
        Incident called = told.withContacts(List.of(contact("2026-11-11T17:00+01:00", Began.ME)));
        assertThat(Timeline.of(called, List.of(), TODAY).past()).doesNotContain(byHand);
    }

    @Test
    void a_lesson_that_was_there_before_comes_last() {
        Lesson lesson = LessonBuilder.builder()
                .id(Ids.next())
                .cue("a proof comes back")
                .createdAt(TestJournal.now().minusYears(1))
                .updatedAt(TestJournal.now())
                .build();
        assertThat(Timeline.of(incident(), List.of(lesson), TODAY).past()).last().isEqualTo(new Entry.Learned(lesson));
    }
}
