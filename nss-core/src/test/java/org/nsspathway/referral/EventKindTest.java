package org.nsspathway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventKindTest {

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void every_kind_is_found_by_its_own_name_in_any_case(EventKind kind) {
        assertThat(EventKind.named(kind.token())).contains(kind);
        assertThat(EventKind.named(" " + kind.name() + " ")).contains(kind);
        assertThat(kind.label()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "treated, TREATMENT_START",
        "consultant_upgrade, UPGRADED",
        "downgraded_by_gp, DOWNGRADED",
        "ubrn_converted, BOOKING_REFERENCE_USED",
        "transferred, IPT_SENT",
        "did_not_attend, DID_NOT_ATTEND",
    })
    void further_names_mean_the_same(String name, EventKind kind) {
        assertThat(EventKind.named(name)).contains(kind);
    }

    @Test
    void a_name_that_no_kind_has_is_nothing() {
        assertThat(EventKind.named("told_the_neighbour")).isEmpty();
    }
}
