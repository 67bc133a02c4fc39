package org.nsspathway.benchmarks;

/** The terms that the hand-written criteria know, as bits of an {@code int}, with what is a kind of what. */
final class Terms {
    static final int WEIGHT_LOSS = 0;
    static final int FIRST_CONSTITUTIONAL = 1;
    static final int LAST_CONSTITUTIONAL = 5;
    static final int ABDOMINAL_PAIN = 6;
    static final int PAIN = 9;
    static final int NUMBER = 20;

    /** Groups of terms that share a best instance: weight loss, five constitutional symptoms, and two kinds of pain. */
    static final int GROUP_WEIGHT = 0;

    static final int GROUP_ABDOMINAL = 6;
    static final int GROUP_PAIN = 7;
    static final int GROUPS = 8;

    private static final int UPPER_ABDOMINAL_PAIN = 7;
    private static final int RIGHT_UPPER_ABDOMINAL_PAIN = 8;
    private static final int BACK_PAIN = 10;
    private static final int SPINAL_PAIN = 11;
    private static final int SPINAL_PAIN_THORACIC = 12;
    private static final int SPINAL_PAIN_LUMBAR = 13;
    private static final int SPINAL_PAIN_CERVICAL = 14;

    static final int KINDS_OF_ABDOMINAL_PAIN = (1 << UPPER_ABDOMINAL_PAIN) | (1 << RIGHT_UPPER_ABDOMINAL_PAIN);
    static final int KINDS_OF_PAIN = (1 << NUMBER) - (1 << BACK_PAIN);

    private static final int KINDS_OF_BACK_PAIN =
            (1 << SPINAL_PAIN) | (1 << SPINAL_PAIN_THORACIC) | (1 << SPINAL_PAIN_LUMBAR);

    private Terms() {}

    /** The term's bit number; -1 for a term that no core criterion asks for. */
    static int of(String term) {
        return switch (term) {
            case "weight_loss" -> WEIGHT_LOSS;
            case "appetite_loss" -> FIRST_CONSTITUTIONAL;
            case "fatigue" -> 2;
            case "nausea" -> 3;
            case "malaise" -> 4;
            case "bloating" -> LAST_CONSTITUTIONAL;
            case "abdominal_pain" -> ABDOMINAL_PAIN;
            case "upper_abdominal_pain" -> UPPER_ABDOMINAL_PAIN;
            case "right_upper_abdominal_pain" -> RIGHT_UPPER_ABDOMINAL_PAIN;
            case "pain" -> PAIN;
            case "back_pain" -> BACK_PAIN;
            case "spinal_pain" -> SPINAL_PAIN;
            case "spinal_pain_thoracic" -> SPINAL_PAIN_THORACIC;
            case "spinal_pain_lumbar" -> SPINAL_PAIN_LUMBAR;
            case "spinal_pain_cervical" -> SPINAL_PAIN_CERVICAL;
            case "chest_pain" -> 15;
            case "pelvic_pain" -> 16;
            case "bone_pain" -> 17;
            case "shoulder_pain" -> 18;
            case "headache" -> 19;
            default -> -1;
        };
    }

    static int group(int term) {
        if (term >= PAIN) {
            return GROUP_PAIN;
        }
        return term >= ABDOMINAL_PAIN ? GROUP_ABDOMINAL : term;
    }

    /** The term and all that it is a kind of. */
    static int withWider(int term) {
        int wider = 1 << term;
        if (term > PAIN) {
            wider |= 1 << PAIN;
            wider |= (wider & KINDS_OF_BACK_PAIN) != 0 ? 1 << BACK_PAIN : 0;
        } else if (term > ABDOMINAL_PAIN && term < PAIN) {
            wider |= (1 << ABDOMINAL_PAIN) | (1 << UPPER_ABDOMINAL_PAIN);
        }
        return wider;
    }

    /** The term and all its kinds: what is absent when it is. */
    static int withNarrower(int term) {
        return (1 << term)
                | switch (term) {
                    case ABDOMINAL_PAIN -> KINDS_OF_ABDOMINAL_PAIN;
                    case UPPER_ABDOMINAL_PAIN -> 1 << RIGHT_UPPER_ABDOMINAL_PAIN;
                    case PAIN -> KINDS_OF_PAIN;
                    case BACK_PAIN -> KINDS_OF_BACK_PAIN;
                    default -> 0;
                };
    }
}
