import type { TableKind } from '../../../plan/table.ts';

/**
 * The kinds' usual columns, written down from what such tables are for, not counted from any one workbook:
 * prior | meanings with their log-odds | of which one is needed | log-odds without it.
 */
export const USUAL_COLUMNS: Readonly<Record<Exclude<TableKind, 'other'>, readonly [number, string, string, number]>> = {
  tasks: [
    0.9,
    `title 0.3, start 0.8, end 0.7, due 0.7, duration 0.9, percent_complete 1, depends_on 1, effort 0.8, effort_actual 0.8, remaining 0.7, owner 0.5, status 0.5, priority 0.5, sprint 1.1, level 0.6, parent 0.4, persona 1.4, start_actual 0.6, end_actual 0.5, successor 0.8, phase 0.4, criterion 0.5, deliverable 0.3, start_baseline 0.6, end_baseline 0.5, period 0.2, benefit 0.3, earliest_start 0.6, latest_finish 0.6`,
    `period, start, end, due, duration, percent_complete, status, effort, owner, depends_on, priority, sprint, end_actual`,
    -2.5,
  ],
  milestones: [
    0,
    `title 0.3, due 1, date 0.6, end_actual 0.6, end_baseline 0.8, status 0.3, owner 0.2, forecast 0.7, parent 0.2, decision_owner 0.6, stage 0.7`,
    `due, end, date, forecast, end_baseline, end_actual, milestone, stage`,
    -2.5,
  ],
  initiatives: [
    0.1,
    `title 0.3, owner 0.4, start 0.4, end 0.4, due 0.3, forecast 0.4, status 0.4, cost 0.5, cost_actual 0.5, benefit 1, category 0.3, priority 0.3, team 0.4, choice 1, sunset 2, lesson 0.6, integrator 1, decision_owner 0.6, stage 0.7, percent_complete 0.3, approver 0.5, rag 0.5, funding 0.5, period 0.3, mandatory 0.6, earliest_start 0.6, latest_finish 0.6`,
    `owner, start, end, due, status, cost, benefit, team, choice, sunset, priority, period, phase`,
    -2.5,
  ],
  people: [
    -0.6,
    `person 0.8, role 1.2, team 0.9, email 0.9, skill 1.6, start 0.1, end 0, share 0.4, rate 0.6, capacity 0.3, id 0.1, level 0.2, cost -0.6, effort -0.5, period -2`,
    `role, skill, team, email`,
    -3,
  ],
  capacity: [
    -0.5,
    `capacity 1.8, absence 1.6, person 0.7, team 0.4, skill 0.4, allocation 0.2, effort 0.1, period 0.7, role 0.2`,
    `capacity, absence, period`,
    -2.5,
  ],
  allocation: [
    -0.5,
    `allocation 2, person 0.8, role 0.5, team 0.4, period 1.1, initiative 1.3, start 0.2, end 0.2, effort 0.3, title 0.2, customer 0.5, rate 0.3, date -1`,
    `allocation, period`,
    -3,
  ],
  requests: [
    -1.6,
    `displaces 3, mandatory 0.3, earliest_start 0.3, latest_finish 0.3, decided_on 0.3, benefit 0.7, score 0.1, priority 0.3, cost 0.1, team 0.2, person 0.2, role 0.3, period 0.3, skill 0.6, allocation 0.6, initiative 0.5, raised_by 0.5, start 0.2, end 0.2, status 0.2, capacity 0.3, reason 0.3`,
    `displaces, allocation, effort, capacity, skill`,
    -2.5,
  ],
  flex_pool: [
    -1.4,
    `capacity 0.8, team 0.6, share 0.8, allocation 0.8, reason 0.8, lesson 0.9, initiative 0.5, date 0.6, period 0.7`,
    `capacity, share, allocation, period`,
    -2.5,
  ],
  scorecard: [
    -0.2,
    `measure 1.4, target 1.4, actual 1.1, unit 1, direction 1.2, baseline 1, cadence 0.6, definition 1, measure_kind 1.8, drives 1.2, trend 1.1, variance 0.3, rag 0.4, owner 0.2, share 0.5, title 0.2, period 0.3, benefit -0.4`,
    `target, actual, measure, baseline, unit, direction, definition, period`,
    -2.5,
  ],
  readings: [
    -1.2,
    `measure 1, title 0.2, actual 1.2, date 1.4, period 0.8, unit 0.3, target -1, owner -0.5`,
    `actual, period`,
    -2.5,
  ],
  risks: [
    0.1,
    `probability 2, impact 1, score 1, mitigation 1.5, response 1.3, trigger 1.1, controls 1.4, raised_on 0.3, contingency 0.4, owner 0.3, status 0.3, category 0.3, title 0.2, description 0.3, closed_on 0.1, reviewed_on 0.4`,
    `probability, mitigation, score, impact, response, controls`,
    -2.5,
  ],
  scenarios: [
    -1,
    `trigger 2.2, response 0.8, mitigation 0.8, title 0.3, owner 0.3, status 0.1, probability -1.5, impact -0.5, score -1, start -0.8, end -0.8, duration -1, percent_complete -1`,
    `trigger`,
    -4.5,
  ],
  issues: [
    -0.2,
    `raised_on 0.9, raised_by 0.9, closed_on 0.9, response 0.7, mitigation 0.7, priority 0.6, impact 0.5, status 0.6, owner 0.4, due 0.2, description 0.4, title 0.2, category 0.3, system_change 1`,
    `status, raised_on, priority, mitigation, owner, response, raised_by, impact`,
    -2.5,
  ],
  decisions: [
    -0.4,
    `decision 2, decided_on 1.9, decision_owner 1.6, options 1.4, reason 1, approver 0.5, memo 1.2, lane 1.2, forum 0.8, impact 0.3, status 0.2, date 0.4, due 0.2, raised_on 0.2, title 0.1, consequence 0.5`,
    `decision, decided_on, decision_owner, options, reason, lane, memo, status, date, due`,
    -2.5,
  ],
  raci: [-0.2, `raci_role 1.6, title 0.4, deliverable 0.4, person -1, role -0.8`, `raci_role`, -5],
  budget: [
    -0.2,
    `cost 1.2, cost_actual 1.2, variance 0.6, funding 1, total 0.5, rate 0.8, contingency 0.6, currency 0.8, unit 0.3, category 0.4, title 0.2, period 0.4, effort 0.2, person 0.1, role 0.1, date -1.2`,
    `cost, cost_actual, funding, total, rate, period`,
    -3.5,
  ],
  stakeholders: [
    -0.5,
    `influence 2, support 1.8, response 0.4, cadence 1.1, forum 1, person 0.5, role 0.4, customer 0.6, email 0.2, team 0.2, mitigation 0.3, input 0.7, owner 0.1, raci_role 0.2, description 0.1`,
    `influence, support, cadence, forum, role, input`,
    -2.5,
  ],
  deliverables: [
    -0.9,
    `deliverable 1, criterion 1.7, owner 0.3, due 0.4, status 0.3, approver 0.4, title 0.1`,
    `deliverable, criterion, due, owner`,
    -2.5,
  ],
  updates: [
    -1.3,
    `updated_on 1.2, percent_complete 0.6, status 0.5, stage 0.8, date 0.6, initiative 0.5, milestone 0.5, notes 0.3, due -1.2, end -0.8, owner -0.5`,
    `updated_on, date, stage`,
    -2.5,
  ],
  dependencies: [
    -0.8,
    `depends_on 1.1, successor 1.4, link_type 2, lag 0.9, input 0.6, team 0.4, category 0.2, due 0.3, consequence 0.3, status 0.1, description 0.1`,
    `depends_on, successor, link_type, input`,
    -3,
  ],
  choices: [-1.5, `choice 2, consequence 2, reason 0.4, owner 0.2`, `choice, consequence`, -3],
  exclusions: [-2, `title 0.3, reason 0.6, owner 0.1, consequence 0.3, choice 0.2`, `title, choice`, -3],
  commitments: [
    -2,
    `title 0.3, customer 0.5, category 0.2, target 0.2, actual 0.1, due 0.5, end_baseline 0.4, baseline 0.3, owner 0.3, approver 0.9, initiative 0.4, milestone 0.4, status 0.1`,
    `approver, due, owner, customer, date, end`,
    -3,
  ],
  guardrails: [
    -1.6,
    `title 0.4, measure 0.8, target 1.2, direction 0.5, unit 0.4, owner 0.3, category 0.2, team 0.2`,
    `target, owner, measure, direction, category`,
    -3,
  ],
  change_log: [
    -1,
    `before 1.6, after 1.6, reason 0.8, approver 0.7, raised_by 0.7, raised_on 0.5, date 0.6, impact 0.3, status 0.2, description 0.3, decided_on 0.7, decision 0.3, phase 0.6, updated_on 0.4, title 0.1, id 0.1, person 0.2, owner 0.1`,
    `date, raised_on, before, after, approver, reason, raised_by, updated_on`,
    -2.5,
  ],
  approvals: [
    -1.5,
    `condition 0.8, lane 1.6, approver 1.4, deputy 1.2, wait 0.8, priority 0.1, role 0.2, notes 0, owner 0.2, title 0, decided_on -1.5, raised_on -1.2, raised_by -0.6, status -0.8, due -1, date -0.8, email -0.5`,
    `lane, approver, deputy`,
    -6.5,
  ],
  approval_history: [
    -2.2,
    `outcome 1.8, lane 1.2, approver 1.4, raised_on 0.9, decided_on 1.2, wait 1.2, status 0.4, raised_by 0.6, cost 0.2, id 0.1, title 0.1, customer 0.3`,
    `decided_on, raised_on, outcome`,
    -4,
  ],
  flows: [
    -1.8,
    `flow 1.2, touch 1.6, wait 1.6, timed_on 1.2, system 1, stage 0.4, owner 0.4, team 0.3, role 0.3, duration 0.2, title 0.3, notes 0, input 0.2`,
    `touch, wait, system, flow`,
    -4,
  ],
  field_map: [
    -1.8,
    `field 2, object 1.6, system 1, sync_direction 1.2, source_of_truth 2, cadence 0.4, definition 0.2, owner 0.1, title 0.3`,
    `field, object, source_of_truth`,
    -4,
  ],
  rates: [-2.2, `currency 2, rate 2.2, date 0.3`, `rate`, -4],
  pay_drivers: [
    -2.6,
    `measure 1, title 0.3, share 0.8, role 0.8, team 0.4, person 0.1`,
    `measure, title, share, role`,
    -3,
  ],
  experiments: [
    -2.9,
    `hypothesis 3, result 1.2, title 0.2, measure 0.8, target 0.2, baseline 0.2, start 0.6, end 0.6, due 0.2, owner 0.2, status 0.2, decision 0.3, decided_on 0.2, lesson 0.4, date 0.1`,
    `hypothesis`,
    -4.5,
  ],
  holidays: [
    -1.2,
    `date 1.2, title 0.2, absence 0.3, start 0.3, end 0.3, person 0.9, duration 0.3, reason 0.5, category 0.1, team 0.1, status 0, approver 0`,
    `date, start`,
    -2.5,
  ],
};
