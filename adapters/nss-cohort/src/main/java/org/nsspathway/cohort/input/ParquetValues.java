package org.nsspathway.cohort.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** What the values of a Parquet column mean: a column may hold dates as dates or as text, numbers as any sort of number. */
final class ParquetValues {
    private final Form form;
    private final int scale;
    private final long ticksPerDay;

    private enum Form {
        TEXT,
        TRUTH,
        WHOLE,
        DECIMAL,
        BYTES_DECIMAL,
        FLOAT,
        DOUBLE,
        DATE,
        MOMENT,
        OTHER
    }

    ParquetValues(PrimitiveType type) {
        LogicalTypeAnnotation meant = type.getLogicalTypeAnnotation();
        PrimitiveTypeName stored = type.getPrimitiveTypeName();
        this.scale = meant instanceof DecimalLogicalTypeAnnotation decimal ? decimal.getScale() : 0;
        this.ticksPerDay = meant instanceof TimestampLogicalTypeAnnotation moment
                ? switch (moment.getUnit()) {
                    case MILLIS -> TimeUnit.DAYS.toMillis(1);
                    case MICROS -> TimeUnit.DAYS.toMicros(1);
                    case NANOS -> TimeUnit.DAYS.toNanos(1);
                }
                : 1;
        this.form = form(stored, meant);
    }

    private static Form form(PrimitiveTypeName stored, LogicalTypeAnnotation meant) {
        boolean isDecimal = meant instanceof DecimalLogicalTypeAnnotation;
        return switch (stored) {
            case BOOLEAN -> Form.TRUTH;
            case FLOAT -> Form.FLOAT;
            case DOUBLE -> Form.DOUBLE;
            case INT32, INT64 -> {
                if (meant instanceof TimestampLogicalTypeAnnotation) {
                    yield Form.MOMENT;
                }
                if (meant instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
                    yield Form.DATE;
                }
                yield isDecimal ? Form.DECIMAL : Form.WHOLE;
            }
            case BINARY -> isDecimal ? Form.BYTES_DECIMAL : Form.TEXT;
            case FIXED_LEN_BYTE_ARRAY -> isDecimal ? Form.BYTES_DECIMAL : Form.OTHER;
            case INT96 -> Form.OTHER;
        };
    }

    boolean isText() {
        return form == Form.TEXT;
    }

    /** Takes an entry of a dictionary into a value. */
    void take(ParquetCell.Value value, Dictionary dictionary, int entry) {
        switch (form) {
            case TEXT, BYTES_DECIMAL, OTHER -> value.bytes = dictionary.decodeToBinary(entry);
            case DOUBLE -> value.decimal = dictionary.decodeToDouble(entry);
            case FLOAT -> value.decimal = dictionary.decodeToFloat(entry);
            case TRUTH -> value.whole = dictionary.decodeToBoolean(entry) ? 1 : 0;
            case WHOLE, DECIMAL, DATE, MOMENT -> value.whole = whole(dictionary, entry);
        }
    }

    /** Takes the value on which a column stands. */
    void take(ParquetCell.Value value, ParquetColumn column) {
        switch (form) {
            case TEXT, BYTES_DECIMAL, OTHER -> value.bytes = column.bytes();
            case DOUBLE, FLOAT -> value.decimal = column.decimal();
            case TRUTH, WHOLE, DECIMAL, DATE, MOMENT -> value.whole = column.whole();
        }
    }

    private static long whole(Dictionary dictionary, int entry) {
        return dictionary
                        instanceof
                        org.apache.parquet.column.values.dictionary.PlainValuesDictionary.PlainIntegerDictionary
                ? dictionary.decodeToInt(entry)
                : dictionary.decodeToLong(entry);
    }

    long days(ParquetCell.Value value) {
        return switch (form) {
            case DATE -> day(value.whole);
            case MOMENT -> day(Math.floorDiv(value.whole, ticksPerDay));
            default -> {
                char[] text = text(value).strip().toCharArray();
                yield text.length == 0 ? Cell.NONE : Days.parse(text, 0, text.length);
            }
        };
    }

    private static long day(long epochDay) {
        return epochDay == (int) epochDay ? Days.pack((int) epochDay, (int) epochDay) : Cell.BAD;
    }

    long millionths(ParquetCell.Value value) {
        return switch (form) {
            case DOUBLE -> Millionths.of(value.decimal);
            case FLOAT -> Millionths.of((float) value.decimal);
            case WHOLE, DECIMAL -> Millionths.of(value.whole, scale);
            case DATE, MOMENT, TRUTH, OTHER -> Cell.BAD;
            case TEXT, BYTES_DECIMAL -> {
                char[] text = text(value).strip().toCharArray();
                yield text.length == 0 ? Cell.NONE : Millionths.parse(text, 0, text.length);
            }
        };
    }

    String text(ParquetCell.Value value) {
        return switch (form) {
            case TEXT -> value.bytes.toStringUsingUTF8();
            case TRUTH -> value.whole == 0 ? "false" : "true";
            case WHOLE -> Long.toString(value.whole);
            case DECIMAL -> BigDecimal.valueOf(value.whole, scale).toPlainString();
            case BYTES_DECIMAL -> new BigDecimal(new BigInteger(value.bytes.getBytes()), scale).toPlainString();
            case DOUBLE -> plain(Millionths.of(value.decimal), value.decimal);
            case FLOAT -> plain(Millionths.of((float) value.decimal), value.decimal);
            case DATE -> LocalDate.ofEpochDay(value.whole).toString();
            case MOMENT ->
                LocalDate.ofEpochDay(Math.floorDiv(value.whole, ticksPerDay)).toString();
            case OTHER -> "?";
        };
    }

    private static String plain(long millionths, double value) {
        return millionths == Cell.BAD
                ? Double.toString(value)
                : BigDecimal.valueOf(millionths, Millionths.DECIMALS)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
