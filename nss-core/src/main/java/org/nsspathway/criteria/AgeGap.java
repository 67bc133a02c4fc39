package org.nsspathway.criteria;

/**
 * A criterion that a person would meet but for an age that its source does not give: a setting, and never a silent no.
 *
 * @param criterion the criterion
 * @param setting the setting that decides, and from what age the source leaves it open
 * @since 0.1
 */
public record AgeGap(Criterion criterion, PopulationAge setting) {

    /**
     * The gap in words, for whoever decides.
     *
     * @return one sentence
     */
    public String inWords() {
        return criterion.id() + " (" + criterion.title()
                + ") would be met but for the age: the source gives no age for '"
                + setting.name() + "', which is read as " + setting.ageInYears()
                + " and over, and leaves ages " + setting.openFromInYears() + " to " + (setting.ageInYears() - 1)
                + " without a rule. Decide as for an adult, or ask for advice.";
    }
}
