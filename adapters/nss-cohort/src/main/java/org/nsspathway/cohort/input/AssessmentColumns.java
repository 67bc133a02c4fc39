package org.nsspathway.cohort.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is known of assessments beside their rows, in columns. */
final class AssessmentColumns {
    private static final int FIRST = 0;
    private static final int SEX = 1;
    private static final int YOUNGEST = 2;
    private static final int OLDEST = 3;
    private static final int CANCER = 4;
    private static final int DAY = 5;
    private static final int GROUPS = 6;

    private final int groupColumns;
    private final List<String> ids = new ArrayList<>();
    private int[] numbers = new int[1 << 12];
    private int[] factStart = new int[1 << 10];
    private char[] facts = new char[1 << 14];
    private int factCount;

    AssessmentColumns(int groupColumns) {
        this.groupColumns = groupColumns;
    }

    private int width() {
        return GROUPS + groupColumns;
    }

    void add(String id, int day, boolean first, int sex, int[] groups) {
        int size = ids.size();
        if ((size + 1) * width() > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        if (size + 2 > factStart.length) {
            factStart = Arrays.copyOf(factStart, 2 * factStart.length);
        }
        ids.add(id);
        int at = size * width();
        numbers[at + FIRST] = first ? 1 : 0;
        numbers[at + DAY] = day;
        numbers[at + SEX] = sex;
        numbers[at + YOUNGEST] = CohortPart.NOT_KNOWN;
        numbers[at + OLDEST] = CohortPart.NOT_KNOWN;
        numbers[at + CANCER] = CohortPart.NOT_KNOWN;
        System.arraycopy(groups, 0, numbers, at + GROUPS, groupColumns);
        factStart[size + 1] = factCount;
    }

    /** Age and cancer of the assessment that was added last. */
    void age(int youngest, int oldest) {
        set(YOUNGEST, youngest);
        set(OLDEST, oldest);
    }

    void cancer(int days) {
        set(CANCER, days);
    }

    private void set(int column, int value) {
        numbers[(ids.size() - 1) * width() + column] = value;
    }

    /** A fact that is recorded of the assessment that was added last. */
    void fact(int number) {
        for (int i = factStart[ids.size() - 1]; i < factCount; i++) {
            if (facts[i] == number) {
                return;
            }
        }
        if (factCount == facts.length) {
            facts = Arrays.copyOf(facts, 2 * factCount);
        }
        facts[factCount++] = (char) number;
        factStart[ids.size()] = factCount;
    }

    int size() {
        return ids.size();
    }

    String id(int assessment) {
        return ids.get(assessment);
    }

    private int number(int assessment, int column) {
        java.util.Objects.checkIndex(assessment, size());
        return numbers[assessment * width() + column];
    }

    boolean isFirst(int assessment) {
        return number(assessment, FIRST) != 0;
    }

    int day(int assessment) {
        return number(assessment, DAY);
    }

    int sex(int assessment) {
        return number(assessment, SEX);
    }

    int youngest(int assessment) {
        return number(assessment, YOUNGEST);
    }

    int oldest(int assessment) {
        return number(assessment, OLDEST);
    }

    int daysToCancer(int assessment) {
        return number(assessment, CANCER);
    }

    int group(int assessment, int column) {
        return number(assessment, GROUPS + java.util.Objects.checkIndex(column, groupColumns));
    }

    int factStart(int assessment) {
        return factStart[assessment];
    }

    int factEnd(int assessment) {
        return factStart[assessment + 1];
    }

    int fact(int assessment, int place) {
        return facts[factStart[assessment] + place];
    }
}
