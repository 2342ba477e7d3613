import type { CONTENT_COMPONENTS } from '../../model/components.ts';
import A from './A.astro';
import Callout from './Callout.astro';
import CheckItem from './CheckItem.astro';
import CheckList from './CheckList.astro';
import Cite from './Cite.astro';
import DecisionRights from './DecisionRights.astro';
import FirstHires from './FirstHires.astro';
import GoalArchetypes from './GoalArchetypes.astro';
import GoalDiagnosis from './GoalDiagnosis.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import Interfaces from './Interfaces.astro';
import KpiLink from './KpiLink.astro';
import KpiRules from './KpiRules.astro';
import KpiTree from './KpiTree.astro';
import OrgModels from './OrgModels.astro';
import RoleLink from './RoleLink.astro';
import RuleOfThumb from './RuleOfThumb.astro';
import ScorecardAnchors from './ScorecardAnchors.astro';
import SkillLevels from './SkillLevels.astro';
import SkillLibrary from './SkillLibrary.astro';
import SmartCheck from './SmartCheck.astro';
import SmartCriteria from './SmartCriteria.astro';
import SmartExamples from './SmartExamples.astro';
import SmartSentence from './SmartSentence.astro';
import SoftSkills from './SoftSkills.astro';
import SopLink from './SopLink.astro';
import StaffingRules from './StaffingRules.astro';
import Structures from './Structures.astro';
import Table from './Table.astro';
import TeamCoverage from './TeamCoverage.astro';
import TeamStages from './TeamStages.astro';
import Template from './Template.astro';
import Term from './Term.astro';
import ToolStack from './ToolStack.astro';
import TShapes from './TShapes.astro';
import UtmBuilder from './UtmBuilder.astro';

const authored = {
  Term,
  RoleLink,
  SopLink,
  KpiLink,
  Cite,
  RuleOfThumb,
  Callout,
  CheckList,
  CheckItem,
  Template,
  GoalArchetypes,
  GoalDiagnosis,
  SmartCriteria,
  SmartCheck,
  SmartExamples,
  SmartSentence,
  KpiRules,
  KpiTree,
  OrgModels,
  Interfaces,
  DecisionRights,
  TeamStages,
  TeamCoverage,
  Structures,
  StaffingRules,
  FirstHires,
  SoftSkills,
  TShapes,
  SkillLevels,
  SkillLibrary,
  ScorecardAnchors,
  ToolStack,
  UtmBuilder,
} satisfies Record<keyof typeof CONTENT_COMPONENTS, unknown>;

/** What MDX may use, by name, and the Markdown elements that the playbook draws itself. */
export const contentComponents = { ...authored, a: A, h2: H2, h3: H3, table: Table };
