package se.handslag.intervention.queue;

/** What a person says to a place that is offered. */
public enum PlaceAnswer {
    ACCEPTED,
    DECLINED
}
