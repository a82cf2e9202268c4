package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalThreadTest {

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final JournalThread background = new JournalThread(screen::add);
    private final List<Object> answers = new CopyOnWriteArrayList<>();

    @BeforeEach
    void letQuestionsBeInterrupted() {
        background.interruptWith(interrupted::countDown);
    }

    @AfterEach
    void close() {
        background.close();
    }

    private void showOne() throws InterruptedException {
        Runnable answer = screen.poll(5, TimeUnit.SECONDS);
        assertThat(answer).isNotNull();
        answer.run();
    }

    @Test
    void work_runs_on_the_thread_named_journal_and_answers_on_the_screen() throws InterruptedException {
        background.run(() -> Thread.currentThread().getName(), answers::add, answers::add);
        showOne();
        assertThat(answers).containsExactly("journal");
    }

    @Test
    void a_problem_arrives_as_the_other_answer() throws InterruptedException {
        IllegalStateException problem = new IllegalStateException();
        background.run(
                () -> {
                    throw problem;
                },
                answers::add,
                answers::add);
        showOne();
        assertThat(answers).containsExactly(problem);
    }

    @Test
    void the_newest_question_interrupts_the_older_and_drops_its_answer() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        background.latest(
                "search",
                () -> {
                    begun.countDown();
                    interrupted.await();
                    return "s";
                },
                answers::add,
                answers::add);
        begun.await();
        background.latest("search", () -> "sa", answers::add, answers::add);
        background.latest("search", () -> "sara", answers::add, answers::add);
        while (answers.isEmpty()) {
            showOne();
        }
        assertThat(answers).containsExactly("sara");
        assertThat(screen).isEmpty();
    }

    @Test
    void a_save_is_never_interrupted_by_a_question() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        background.run(
                () -> {
                    begun.countDown();
                    go.await();
                    return "saved";
                },
                answers::add,
                answers::add);
        begun.await();
        background.latest("search", () -> "found", answers::add, answers::add);
        go.countDown();
        showOne();
        showOne();
        assertThat(answers).containsExactly("saved", "found");
        assertThat(interrupted.getCount()).isEqualTo(1);
    }

    @Test
    void closing_finishes_what_is_waiting() {
        background.run(() -> answers.add("first"), answer -> {}, answers::add);
        background.run(() -> answers.add("second"), answer -> {}, answers::add);
        background.close();
        assertThat(answers).containsExactly("first", "second");
    }
}
