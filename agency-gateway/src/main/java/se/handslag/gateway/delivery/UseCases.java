package se.handslag.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import se.handslag.gateway.delivery.decide.ClaimPartitions;
import se.handslag.gateway.delivery.decide.DecideBatch;
import se.handslag.gateway.delivery.decide.DecideParked;
import se.handslag.gateway.delivery.decide.ForgetParked;
import se.handslag.gateway.delivery.decide.ParkRecord;
import se.handslag.gateway.delivery.decide.PostponeParked;
import se.handslag.gateway.delivery.decide.SettlePartitions;

/** What a session does in the database. */
@ApplicationScoped
class UseCases {
    private final ClaimPartitions claim;
    private final SettlePartitions settle;
    private final DecideBatch decide;
    private final ParkRecord park;
    private final DecideParked decideParked;
    private final PostponeParked postpone;
    private final ForgetParked forget;

    UseCases(
            ClaimPartitions claim,
            SettlePartitions settle,
            DecideBatch decide,
            ParkRecord park,
            DecideParked decideParked,
            PostponeParked postpone,
            ForgetParked forget) {
        this.claim = claim;
        this.settle = settle;
        this.decide = decide;
        this.park = park;
        this.decideParked = decideParked;
        this.postpone = postpone;
        this.forget = forget;
    }

    ClaimPartitions claim() {
        return claim;
    }

    SettlePartitions settle() {
        return settle;
    }

    DecideBatch decide() {
        return decide;
    }

    ParkRecord park() {
        return park;
    }

    DecideParked decideParked() {
        return decideParked;
    }

    PostponeParked postpone() {
        return postpone;
    }

    ForgetParked forget() {
        return forget;
    }
}
