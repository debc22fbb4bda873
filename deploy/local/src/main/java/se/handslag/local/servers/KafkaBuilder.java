package se.handslag.local.servers;

import java.nio.file.Path;
import java.util.Optional;

/** What broker to start: without options, a throw-away one on free ports. */
public final class KafkaBuilder {

    private Path data;
    private Path log;
    private int port = FreePort.any();
    private int controllerPort = FreePort.any();
    private String heap = "256m";
    private AgenciesListener agencies;

    KafkaBuilder() {}

    /** Keeps the data in this folder from one start to the next. */
    public KafkaBuilder dataDirectory(Path folder) {
        data = folder.toAbsolutePath();
        return this;
    }

    /** The log file; without it, kafka.log beside the data. */
    public KafkaBuilder log(Path file) {
        log = file.toAbsolutePath();
        return this;
    }

    public KafkaBuilder port(int fixed) {
        port = fixed;
        return this;
    }

    public KafkaBuilder controllerPort(int fixed) {
        controllerPort = fixed;
        return this;
    }

    /** The largest heap, as java's -Xmx takes it. */
    public KafkaBuilder heap(String size) {
        heap = size;
        return this;
    }

    /** Opens the door for agencies; the issuer must answer when the broker starts. */
    public KafkaBuilder agencies(AgenciesListener listener) {
        agencies = listener;
        return this;
    }

    /** Starts it; {@link ServerException} if it does not answer within two minutes. */
    public KafkaServer start() {
        Path folder = data == null ? TemporaryFolder.create("kafka") : data;
        var agencies = Optional.ofNullable(this.agencies);
        var server = new KafkaServer(
                new KafkaProperties(folder, port, controllerPort, agencies),
                new KafkaJvm(heap, agencies),
                log == null ? folder.resolve("kafka.log") : log,
                data == null);
        server.run();
        return server;
    }
}
