package dev.chatelaine.chassis.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/** One database connection and one local transaction per thread: what a single-database event store needs, without JTA. */
public final class LocalTransactions implements TransactionManager, ConnectionProvider {

    private static final Transaction JOINED = new Transaction() {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    };

    private final DataSource dataSource;
    private final ThreadLocal<Local> current = new ThreadLocal<>();

    public LocalTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Transaction startTransaction() {
        if (current.get() != null) return JOINED;
        var local = new Local();
        current.set(local);
        return local;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var local = current.get();
        return local == null ? dataSource.getConnection() : local.connection();
    }

    /** Takes its connection from the pool at the first statement, so that a refused command costs none. */
    private final class Local implements Transaction {

        private Connection real;
        private Connection shared;

        Connection connection() throws SQLException {
            if (real == null) {
                real = dataSource.getConnection();
                real.setAutoCommit(false);
                shared = ConnectionWrapperFactory.wrap(real, new NoOpCloseHandler());
            }
            return shared;
        }

        @Override
        public void commit() {
            end(Connection::commit);
        }

        @Override
        public void rollback() {
            end(Connection::rollback);
        }

        private void end(Ending ending) {
            current.remove();
            if (real == null) return;
            try (var closing = real) {
                ending.apply(closing);
                closing.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException("the transaction did not end", e);
            }
        }
    }

    private interface Ending {
        void apply(Connection connection) throws SQLException;
    }
}
