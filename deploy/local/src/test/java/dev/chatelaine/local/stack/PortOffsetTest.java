package dev.chatelaine.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortOffsetTest {

    @TempDir
    private Path directory;

    private PortOffset offset;

    @BeforeEach
    void begin() {
        offset = new PortOffset(new Home(directory, directory));
    }

    @Test
    void followsTheEnvironmentAtTheFirstStart() {
        assertThat(offset.value(null)).isZero();
        assertThat(offset.value("100")).isEqualTo(100);
    }

    @Test
    void isKeptForAllLaterCommands() {
        offset.keep(new Ports(100));

        assertThat(offset.value(null)).isEqualTo(100);
        assertThat(offset.value("100")).isEqualTo(100);
    }

    @Test
    void cannotChangeLater() {
        offset.keep(new Ports(100));

        assertThatThrownBy(() -> offset.value("200")).hasMessageContaining("first started with 100");
    }
}
