package org.nsspathway.cases;

import java.util.List;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/** A few facts of every kind that a case may hold. */
final class SmallVocabulary {
    static final Vocabulary FACTS = Vocabulary.load(
            List.of(TableSource.text("facts.csv", """
                    name,aliases,kind,value,qualifiers,unit,cost,label,definition,silence_means
                    age,,demographic,number,,years,none,Age,,
                    sex,,demographic,code,,,none,Sex,,
                    has_prostate,,demographic,boolean,,,none,Prostate,sex = male,
                    gut_feeling,,concern,boolean,,,ask,Gut feeling,,
                    gut_feeling_reasons,,concern,boolean,,,ask,Reasons,,unknown
                    setting,,circumstance,code,,,none,Setting,,
                    needs_admission,,circumstance,boolean,,,ask,Needs admission,,
                    past_cancer,,history,code,,,ask,Past cancer,,
                    time_since_menopause,,history,duration,,d,ask,Time since menopause,,
                    fatigue,tiredness,symptom,boolean,unexplained;severe,,ask,Fatigue,,
                    cough,,symptom,boolean,unexplained,,ask,Cough,,
                    unexplained_cough,,symptom,boolean,,,ask,Cough - unexplained,cough[unexplained],
                    bone_pain,,symptom,boolean,unexplained,,ask,Bone pain,,
                    fit_ug_g,,test_result,number,,ug/g,test,FIT,,
                    crp_mg_l,,test_result,number,,mg/L,test,CRP,,
                    weight_loss_percent,,test_result,number,,%,examine,Weight loss,,
                    platelets,,test_result,code,,,test,Platelets,,
                    full_blood_count,,panel,state,,,test,Full blood count,,
                    """)), List.of(TableSource.text("qualifiers.csv", """
                    name,opposite,assumed,label
                    unexplained,,no,unexplained
                    severe,,no,severe
                    left,,no,on the left
                    right,,no,on the right
                    bilateral,,no,on both sides
                    """)), List.of());

    private SmallVocabulary() {}
}
