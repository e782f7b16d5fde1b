package dev.chatelaine.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two things measured in turns, so that what else the machine does concerns both.
 *
 * @param measured what is asked about
 * @param compared what it is compared with
 * @param ratio the one against the other, in the middle of all rounds
 */
record Turns(Rate measured, Rate compared, double ratio) {

    private record Pair(Rate measured, Rate compared) {
        double ratio() {
            return measured.perSecond() / compared.perSecond();
        }
    }

    /** Warms both up, and then measures one after the other, round by round. */
    static Turns of(Effort effort, int clients, Load.Clients measured, Load.Clients compared) throws Exception {
        Load.of(clients, effort.warmUp(), measured);
        Load.of(clients, effort.warmUp().dividedBy(4), compared);
        List<Pair> rounds = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            var other = Load.of(clients, effort.round(), compared);
            rounds.add(new Pair(Load.of(clients, effort.round(), measured), other));
        }
        rounds.sort(Comparator.comparingDouble(Pair::ratio));
        var middle = rounds.get(effort.rounds() / 2);
        return new Turns(middle.measured(), middle.compared(), middle.ratio());
    }
}
