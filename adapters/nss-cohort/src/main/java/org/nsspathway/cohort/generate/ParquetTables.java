package org.nsspathway.cohort.generate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cohort.output.CannotWrite;
import org.nsspathway.cohort.output.ResultFolder;

/** Writes synthetic people as Parquet: days as dates, numbers as doubles, everything else as text. */
final class ParquetTables implements TableSink {
    /** Rows that are held in memory until they are written: small enough that a reader needs little as well. */
    private static final long GROUP_BYTES = 8L << 20;

    private final Map<SyntheticTable, ParquetWriter<String[]>> tables = new EnumMap<>(SyntheticTable.class);

    ParquetTables(ResultFolder folder) {
        try {
            for (SyntheticTable table : SyntheticTable.values()) {
                OutputFile file = new LocalOutputFile(folder.path(table.tableName() + ".parquet"));
                tables.put(
                        table,
                        new Builder(file, new Rows(table))
                                .withConf(new PlainParquetConfiguration())
                                .withCompressionCodec(CompressionCodecName.ZSTD)
                                .withRowGroupSize(GROUP_BYTES)
                                .build());
            }
        } catch (IOException e) {
            throw new CannotWrite("a Parquet file", e);
        }
    }

    @Override
    public void row(SyntheticTable table, String... cells) {
        ParquetWriter<String[]> writer = tables.get(table);
        try {
            if (writer != null) {
                writer.write(cells);
            }
        } catch (IOException e) {
            throw new CannotWrite(table.tableName() + ".parquet", e);
        }
    }

    @Override
    public void close() {
        for (ParquetWriter<String[]> writer : tables.values()) {
            try {
                writer.close();
            } catch (IOException e) {
                throw new CannotWrite("a Parquet file", e);
            }
        }
    }

    /** Builds a writer of rows. */
    private static final class Builder extends ParquetWriter.Builder<String[], Builder> {
        private final Rows rows;

        Builder(OutputFile file, Rows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the older way must be there and is not called
        protected WriteSupport<String[]> getWriteSupport(org.apache.hadoop.conf.Configuration any) {
            return rows;
        }

        @Override
        protected WriteSupport<String[]> getWriteSupport(ParquetConfiguration any) {
            return rows;
        }
    }

    /** Writes the cells of a row as the types of its columns ask. */
    private static final class Rows extends WriteSupport<String[]> {
        private final MessageType schema;
        private final List<Type> columns;
        private final Map<String, Binary> texts = new HashMap<>();
        private final Map<String, Integer> days = new HashMap<>();
        private @Nullable RecordConsumer consumer;

        private static final int MOST_TEXTS = 100_000;

        Rows(SyntheticTable table) {
            List<Type> types = new ArrayList<>();
            for (String name : table.columns()) {
                types.add(type(name));
            }
            this.schema = new MessageType(table.tableName(), types);
            this.columns = schema.getFields();
        }

        private static Type type(String name) {
            if (SyntheticTable.days().contains(name)) {
                return Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
            }
            if (SyntheticTable.numbers().contains(name)) {
                return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
            }
            if (SyntheticTable.truths().contains(name)) {
                return Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            }
            return Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }

        @Override
        @SuppressWarnings("deprecation") // the older way must be there and is not called
        public WriteContext init(org.apache.hadoop.conf.Configuration any) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration any) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(String[] cells) {
            RecordConsumer out = consumer;
            if (out == null) {
                throw new IllegalStateException("a row is written before its file is begun");
            }
            out.startMessage();
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    Type type = columns.get(i);
                    out.startField(type.getName(), i);
                    write(out, type, cells[i]);
                    out.endField(type.getName(), i);
                }
            }
            out.endMessage();
        }

        private void write(RecordConsumer out, Type type, String cell) {
            switch (type.asPrimitiveType().getPrimitiveTypeName()) {
                case INT32 ->
                    out.addInteger(days.computeIfAbsent(
                            cell, text -> (int) LocalDate.parse(text).toEpochDay()));
                case DOUBLE -> out.addDouble(Double.parseDouble(cell));
                case BOOLEAN -> out.addBoolean(cell.equals("true"));
                default -> out.addBinary(text(cell));
            }
        }

        private Binary text(String cell) {
            Binary known = texts.get(cell);
            if (known == null) {
                known = Binary.fromString(cell);
                if (texts.size() < MOST_TEXTS) {
                    texts.put(cell, known);
                }
            }
            return known;
        }
    }
}
