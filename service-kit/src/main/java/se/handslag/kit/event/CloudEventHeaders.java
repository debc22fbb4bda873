package se.handslag.kit.event;

/** The header names of CloudEvents 1.0 in Kafka binary mode, and those of the extensions used here. */
public final class CloudEventHeaders {
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SEQUENCE = "ce_sequence";
    public static final String PARTITION_KEY = "ce_partitionkey";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";

    /** W3C Trace Context, under the name that every tracing library reads. */
    public static final String TRACE_PARENT = "traceparent";

    private CloudEventHeaders() {}
}
