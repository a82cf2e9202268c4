package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class NavigatorTest {

    private final Navigator navigator = new Navigator(new Place.Today());
    private final Place incident = new Place.Incident(new UUID(0, 42));

    @Test
    void goes_back_and_forward_with_what_one_looked_at() {
        navigator.go(new Place.Incidents());
        navigator.go(incident);
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place.Incidents());
        navigator.forward();
        assertThat(navigator.place()).isEqualTo(incident);
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void a_new_way_forgets_the_old_way_forward() {
        navigator.go(incident);
        navigator.back();
        navigator.go(new Place.Promises());
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place.Today());
    }

    @Test
    void going_where_one_is_leaves_no_step() {
        navigator.go(new Place.Today());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place.Today());
    }

    @Test
    void what_a_place_shows_can_change_without_a_step() {
        navigator.go(new Place.Incidents());
        navigator.replace(new Place.Incidents("flyer"));
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place.Today());
    }
}
