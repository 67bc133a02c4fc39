package org.nsspathway.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.vocabulary.TableSource;

/** A provider for tests: a small vocabulary in the shape of the real one, and criteria that a test writes. */
final class SmallRules implements CriteriaProvider {
    static final String FACTS = """
            name,aliases,kind,value,qualifiers,is_a,unit,silence_means,cost,label,definition,suggested_by,derivation,flag_of,umbrella_of,note
            age,,demographic,number,,,years,,none,Age,,,,,,
            sex,,demographic,code,,,,,none,Sex,,,,,,
            setting,,circumstance,code,,,,,none,Where the person turned up,,,,,,
            has_ovary,,demographic,boolean,,,,,none,Has ovaries,sex = female,,,,,
            has_prostate,,demographic,boolean,,,,,none,Has a prostate,sex = male,,,,,
            gut_feeling,,concern,boolean,,,,,ask,Gut feeling,,,,,,
            gut_feeling_reasons,,concern,boolean,,,,unknown,ask,Reasons for the gut feeling,,,,,,
            pregnant,,circumstance,boolean,,,,,ask,Pregnant,,,,,,
            visits,,circumstance,number,,,count,,ask,Visits,,,,,,
            infection_excluded,,circumstance,boolean,,,,unknown,ask,Infection excluded,,,,,,
            past_cancer,,history,code,,,,,ask,Past cancer,,,,,,
            diabetes,,history,boolean,new_onset,,,,ask,Diabetes,,,,,,
            since_menopause,,history,duration,,,d,,ask,Time since the menopause,,,,,,
            any_symptom,,symptom,boolean,unexplained;explained;new;longstanding,,,,ask,Any symptom,,,,,symptom,
            cough,,symptom,boolean,unexplained;explained;new;longstanding;progressive;severe,,,,ask,Cough,,,,,,
            unexplained_cough,,symptom,boolean,,,,,ask,Unexplained cough,cough[unexplained],,,,,
            fatigue,tiredness,symptom,boolean,unexplained;explained;new;longstanding;progressive,,,,ask,Fatigue,,,,,,
            weight_loss,,symptom,boolean,unexplained;explained;unintended;intended;new;longstanding,,,,ask,Weight loss,,weight_loss_percent(3mo) > 5,,,,
            pain,,symptom,boolean,unexplained;explained;new;longstanding;progressive;severe;left;right,,,,ask,Pain,,,,,,
            back_pain,,symptom,boolean,unexplained;explained;new;longstanding;progressive;left;right,pain,,,ask,Back pain,,,,,,
            lumbar_pain,,symptom,boolean,unexplained;explained;new;longstanding;progressive,back_pain,,,ask,Lumbar pain,,,,,,
            bone_pain,,symptom,boolean,unexplained;explained;new;longstanding;progressive,pain,,,ask,Bone pain,,,,,,
            lump,,examination,boolean,unexplained;explained;new;longstanding;left;right;bilateral;unilateral,,,,examine,Lump,,,,,,
            imaging_suggests_cancer,,imaging,boolean,,,,,image,Imaging that suggests cancer,,,,,,
            imaging_suggests_cancer_site,,imaging,code,,imaging_suggests_cancer,,absent,image,Site that the image names,,,,,,
            cxr_suggests_lung_cancer,,imaging,boolean,,imaging_suggests_cancer;imaging_suggests_cancer_site=lung,,,image,Chest X-ray that suggests lung cancer,,,,,,
            chest_x_ray,,test_result,code,,,,,image,Chest X-ray,,,,,,
            fit_ug_g,,test_result,number,,,ug/g,,test,FIT,,,,,,
            fit_not_returned,,history,boolean,,,,,ask,FIT not returned,fit_ug_g = not_returned,,,,,
            platelets_10_9_l,,test_result,number,,,10^9/L,,test,Platelet count,,,,,,
            platelets,,test_result,code,,,,,test,Platelets,,,,platelets_10_9_l,,
            thrombocytosis,,test_result,boolean,,,,,test,Raised platelets,platelets = high OR platelets_10_9_l > 1 * upper_limit,,,,,
            haemoglobin_g_l,,test_result,number,,,g/L,,test,Haemoglobin,,,,,,
            haemoglobin,,test_result,code,,,,,test,Haemoglobin flag,,,,haemoglobin_g_l,,
            anaemia,low_haemoglobin,test_result,boolean,,,,,test,Anaemia,haemoglobin = low OR haemoglobin_g_l < 1 * lower_limit,,,,,
            alp_u_l,,test_result,number,,,U/L,,test,Alkaline phosphatase,,,,,,
            liver_tests,,test_result,code,,,,,test,Liver tests,alp_u_l > 1 * upper_limit,,,,,
            calcium_mmol_l,,test_result,number,,,mmol/L,,test,Calcium,,,,,,
            albumin_g_l,,test_result,number,,,g/L,,test,Albumin,,,,,,
            adjusted_calcium_mmol_l,,test_result,number,,,mmol/L,,test,Adjusted calcium,,,"adjusted_calcium(calcium_mmol_l, albumin_g_l, per_gram=0.02, reference=40)",,,
            body_weight_kg,,test_result,number,,,kg,,examine,Body weight,,,,,,
            weight_loss_percent,,test_result,number,,,%,,examine,Weight lost,,,"percent_lost(body_weight_kg, full_share=0.5)",,,
            """;
    static final String QUALIFIERS = """
            name,opposite,assumed,label
            new,longstanding,yes,new
            longstanding,new,no,long-standing
            unexplained,explained,no,unexplained
            explained,unexplained,no,explained
            unintended,intended,no,unintended
            intended,unintended,no,intended
            progressive,,no,progressive
            severe,,no,severe
            new_onset,,no,of new onset
            left,right,no,on the left
            right,left,no,on the right
            bilateral,unilateral,no,on both sides
            unilateral,bilateral,no,on one side
            """;
    static final String WINDOWS = """
            test,valid_days,source,confidence
            *,90,a source,I
            fit_ug_g,30,a source,I
            """;
    static final String LIMITS = """
            fact,condition,lower_limit,upper_limit,unit,source,confidence
            platelets_10_9_l,TRUE,,400,10^9/L,a source,I
            haemoglobin_g_l,sex = male,130,,g/L,a source,I
            haemoglobin_g_l,sex = female,120,,g/L,a source,I
            adjusted_calcium_mmol_l,TRUE,2.20,2.60,mmol/L,a source,I
            """;

    private final String criteria;
    private final Map<String, String> tables = new HashMap<>();
    private String ages = "";
    private String guidance = "";
    private final List<TableSource> facts = new ArrayList<>(List.of(TableSource.text("facts.csv", FACTS)));
    private String windows = WINDOWS;
    private String limits = LIMITS;
    private String sets = "id,version,title,role,table\nsmall,1,Small rules,criteria,criteria.csv\n";

    private SmallRules(String criteria) {
        this.criteria = criteria;
    }

    /** Criteria R1, R2 and so on with these conditions, for everybody. */
    static SmallRules of(String... conditions) {
        CriteriaText text = new CriteriaText();
        for (int i = 0; i < conditions.length; i++) {
            text.row("R" + (i + 1), conditions[i]);
        }
        return of(text);
    }

    static SmallRules of(CriteriaText criteria) {
        return new SmallRules(criteria.toString());
    }

    /** A table of criteria as it stands. */
    static SmallRules ofTable(String criteria) {
        return new SmallRules(criteria);
    }

    SmallRules facts(String name, String text) {
        facts.add(TableSource.text(name, text));
        return this;
    }

    SmallRules onlyFacts(String text) {
        facts.clear();
        return facts("facts.csv", text);
    }

    SmallRules windows(String text) {
        windows = text;
        return this;
    }

    SmallRules limits(String text) {
        limits = text;
        return this;
    }

    SmallRules sets(String text) {
        sets = text;
        return this;
    }

    SmallRules table(String name, String text) {
        tables.put(name, text);
        return this;
    }

    SmallRules guidance(String text) {
        guidance = text;
        return this;
    }

    SmallRules ages(String text) {
        ages = text;
        return this;
    }

    CriteriaCatalogue catalogue() {
        return CriteriaCatalogue.of(List.of(this));
    }

    @Override
    public String name() {
        return "small rules";
    }

    @Override
    public List<TableSource> sets() {
        return List.of(TableSource.text("sets.csv", sets));
    }

    @Override
    public TableSource table(String name) {
        return TableSource.text(name, tables.getOrDefault(name, criteria));
    }

    @Override
    public List<TableSource> facts() {
        return List.copyOf(facts);
    }

    @Override
    public List<TableSource> qualifiers() {
        return List.of(TableSource.text("qualifiers.csv", QUALIFIERS));
    }

    @Override
    public List<TableSource> resultWindows() {
        return List.of(TableSource.text("result-windows.csv", windows));
    }

    @Override
    public List<TableSource> defaultLimits() {
        return List.of(TableSource.text("default-limits.csv", limits));
    }

    @Override
    public List<TableSource> populationAges() {
        return ages.isEmpty() ? List.of() : List.of(TableSource.text("population-ages.csv", ages));
    }

    @Override
    public List<TableSource> guidance() {
        return guidance.isEmpty() ? List.of() : List.of(TableSource.text("guidance.csv", guidance));
    }
}
