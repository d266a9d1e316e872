package org.openrbm.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.json.JsonSchema;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.disclosure.CountTable;
import org.openrbm.indicators.disclosure.DisclosureRule;
import org.openrbm.indicators.disclosure.PublishedTable;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.parity.FlowModel;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.GradeGrouping;
import org.openrbm.indicators.parity.ParityBand;
import org.openrbm.indicators.parity.levels.LevelModel;
import org.openrbm.indicators.parity.levels.TransitionModel;
import org.openrbm.indicators.progress.StatusScheme;
import org.openrbm.indicators.progress.StatusSchemes;
import org.openrbm.indicators.survey.AnswerDistribution;
import org.openrbm.indicators.survey.IndexDefinition;
import org.openrbm.indicators.survey.IndexScore;
import org.openrbm.indicators.survey.PrintedDistribution;
import org.openrbm.indicators.survey.Proportion;
import org.openrbm.indicators.survey.Question;
import org.openrbm.indicators.survey.ResponseRate;
import org.openrbm.indicators.survey.Wave;
import org.openrbm.indicators.trend.AggregateTrend;
import org.openrbm.indicators.trend.TrendAssessment;
import org.openrbm.indicators.trend.TrendBands;
import org.openrbm.indicators.trend.TrendSeries;
import org.openrbm.indicators.workforce.AgeProfile;
import org.openrbm.indicators.workforce.AppraisalCompliance;
import org.openrbm.indicators.workforce.Composition;
import org.openrbm.indicators.workforce.CrossTabulation;
import org.openrbm.indicators.workforce.DisabilityInclusion;
import org.openrbm.indicators.workforce.FlowRate;
import org.openrbm.indicators.workforce.HeadcountBridge;
import org.openrbm.indicators.workforce.Retirements;
import org.openrbm.indicators.workforce.TimeToRecruit;
import org.openrbm.indicators.workforce.WorkforceRate;

/** The jar has a schema for every document of the module; the JSON tests hold documents to them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedSchemaTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        MeasurementSet.class,
        StatusScheme.class,
        TrendSeries.class,
        TrendBands.class,
        AggregateTrend.class,
        TrendAssessment.class,
        GenderComposition.class,
        ParityBand.class,
        GradeGrouping.class,
        FlowModel.class,
        LevelModel.class,
        TransitionModel.class,
        Question.class,
        Proportion.class,
        AnswerDistribution.class,
        IndexDefinition.class,
        IndexScore.class,
        PrintedDistribution.class,
        ResponseRate.class,
        Wave.class,
        Composition.class,
        CrossTabulation.class,
        AgeProfile.class,
        Retirements.class,
        HeadcountBridge.class,
        FlowRate.class,
        WorkforceRate.class,
        TimeToRecruit.class,
        AppraisalCompliance.class,
        DisabilityInclusion.class,
        DisclosureRule.class,
        CountTable.class,
        PublishedTable.class
      })
  void the_jar_has_the_schema(Class<?> type) {
    assertThat(ShippedSchema.of(type)).isEqualTo(JsonSchema.of(type) + "\n");
  }

  @Test
  void measurements_and_schemes_are_valid() {
    MeasurementSet measurements =
        MeasurementSet.parse(
            "indicator,period,value,source\n1.1,2018,180,annual report\n1.2,2019,0.4,survey\n");
    ShippedSchema.assertValid(RbmJson.write(measurements), MeasurementSet.class);
    ShippedSchema.assertValid(RbmJson.write(StatusSchemes.SERVICENOW), StatusScheme.class);
  }

  @Test
  void a_fault_is_found() {
    assertThat(ShippedSchema.faults("{\"women\": \"15\", \"men\": 36}", GenderComposition.class))
        .containsExactly("$.women: string found, integer expected");
    assertThat(ShippedSchema.faults("{\"women\": 15}", GenderComposition.class))
        .containsExactly("$: required property 'men' not found");
  }
}
