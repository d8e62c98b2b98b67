/** The words that people put over the parts of a postmortem, and what they stand for. */

/**
 * Phrases apart by commas, in small letters, without accents and punctuation (`what didnt go well`, `follow up`).
 *
 * `sure` phrases say it wherever they stand in a heading; the others only at its front, where nothing but
 * a complement follows: `response` is no part of "Response times tripled".
 */
interface HeadingWords {
  /** A section of `SECTIONS`, or one of the other things that a part may be about. */
  readonly subject: string;
  readonly sure: string;
  readonly atFront: string;
}

export const HEADING_WORDS: readonly HeadingWords[] = [
  {
    subject: 'timeline',
    sure: `
      timeline, time line, timelines, follow up timeline, chronology, chronological,
      sequence of events, order of events, course of events, course of the incident,
      course of incident, events of the day, incident log, event log, key events,
      what happened when, play by play, blow by blow, minute by minute, zeitachse,
      zeitlicher ablauf, zeitlicher verlauf, chronologie, cronologia, linea de tiempo,
      linea temporal, linha do tempo, deroulement, deroule, heures cles, horaires cles, moments cles,
      key times, key timestamps, wichtige zeitpunkte, eckzeiten, horas clave, momentos clave,
      horarios chave, tijdlijn, tidslinje, 时间线, 時間線, 时间轴, 時系列, タイムライン, 経緯, 发生经过,
      事件经过, 处理过程, 타임라인, хронология, ход событий`,
    atFront: 'events, log of events, history of events, ablauf, verlauf',
  },
  {
    subject: 'tasks',
    sure: `
      action items, action item, actions items, follow ups, followups, follow up actions,
      follow up items, follow up tasks, follow up work, remediation items, action plan,
      tasks to address, tasks to fix, list of tasks, todo list, to do list,
      timeline for completion, timeline for action, next steps, massnahmenliste, plan de accion,
      plan d action, plano de acao, acciones`,
    atFront: `
      action, actions, tasks, task list, specific tasks, remaining tasks, follow up, followup,
      to do, todo, to dos, todos, tickets, jira tickets, immediate actions, short term actions,
      long term actions, future actions, corrective actions, preventive actions,
      preventative actions, remediation actions, remediation tasks, remediation plan,
      responsible parties, review actions, post incident actions, open items, work items, aufgaben, naechste schritte, nachste schritte,
      proximos pasos, proximos passos, prochaines etapes`,
  },
  {
    subject: 'sign-off',
    sure: 'sign off, signoff, sign offs, approvals',
    atFront: 'approval, approved by, signatures, document control',
  },
  {
    subject: 'appendix',
    sure: 'appendix, appendices, appendinx, chat log, chat logs, slack log, slack logs, irc log, irc logs, changelog',
    atFront: `
      references, reference links, useful links, related links,
      links, supporting information, supporting data, supporting material, supporting materials,
      supporting documents, supporting evidence, attendees, participants, stats, statistics,
      change log, revision history, document history, version history, updates, glossary,
      definitions, terminology, footnotes, screenshots, graphs, attachments, meeting notes, logs,
      anhang, anexo, annexe, comments, reader comments, replies, kommentare, commentaires,
      comentarios`,
  },
  {
    subject: 'summary',
    sure: 'tl dr, tldr, executive summary, zusammenfassung',
    atFront: `
      summary, overview, abstract, synopsis, in short, in brief, at a glance, issue summary,
      problem summary, outage summary, event summary, high level summary, brief summary,
      issue overview, problem statement, problem description, description, incident description,
      issue description, introduction, intro, resumen, resumo, resume, uberblick`,
  },
  {
    subject: 'what-happened',
    sure: '',
    atFront: `
      what happened, narrative, the story, story, event description, was geschah,
      was ist passiert, que paso, o que aconteceu, que s est il passe`,
  },
  {
    subject: 'leadup',
    sure: '',
    atFront: `
      lead up, leadup, background, context, prelude, before the incident, before the outage,
      hintergrund, contexte, contexto`,
  },
  {
    subject: 'fault',
    sure: '',
    atFront: 'fault, faults, what broke, the bug, the problem, the issue, the technical problem',
  },
  {
    subject: 'impact',
    sure: `
      user impact, customer impact, business impact, impact analysis, impact assessment,
      user facing impact, auswirkungen, auswirkung`,
    atFront: `
      impact, impacts, impacted services, affected services, services affected, affected systems,
      affected users, who was affected, what was affected, damage, damages, scope, blast radius,
      effect, effects, consequences, impacto`,
  },
  {
    subject: 'root-cause',
    sure: 'root cause, root causes, rca, root cause analysis, causa raiz, cause racine, grundursache',
    atFront: `
      cause, causes, the cause, what caused, why did this happen, why did it happen,
      why it happened, why this happened, how did this happen, how it happened,
      how this happened, what went on, diagnosis, causal analysis, analysis, technical analysis,
      investigation, technical details, explanation, ursache, ursachen, causa, causas`,
  },
  {
    subject: 'root-cause-technical',
    sure: 'technical cause, technical causes, technical factors, technical root cause',
    atFront: '',
  },
  {
    subject: 'root-cause-human',
    sure: 'human factors, human factor, human error, human cause, human causes',
    atFront: '',
  },
  {
    subject: 'root-cause-process',
    sure: `
      process issues, process issue, process factors, process failures, organizational factors,
      organisational factors, process causes, process cause`,
    atFront: '',
  },
  {
    subject: 'contributing',
    sure: `
      contributing factors, contributing factor, contributing causes, contributory factors,
      contributors`,
    atFront: 'factors',
  },
  {
    subject: 'five-whys',
    sure: 'five whys, 5 whys, the 5 whys, five why, 5 why, five whys analysis',
    atFront: 'whys',
  },
  {
    subject: 'trigger',
    sure: '',
    atFront: 'trigger, triggers, triggering event, what triggered, ausloser, declencheur, gatilho',
  },
  {
    subject: 'misleading',
    sure: `
      misleading, debugging paths, dead ends, red herrings, red herring, wrong turns,
      false leads`,
    atFront: '',
  },
  {
    subject: 'escalation',
    sure: 'incident escalation, escalation path',
    atFront: 'escalation, escalations, escalated to, escalation process, eskalation',
  },
  {
    subject: 'detection',
    sure: `
      how was it detected, how was the issue detected, how was this detected,
      how it was detected, how we detected, how we noticed, how we found out, entdeckung`,
    atFront: `
      detection, identified, incident detection, issue detection, discovery, how did we detect,
      how did we find out, erkennung, deteccion, deteccao`,
  },
  {
    subject: 'response',
    sure: '',
    atFront: `
      response, incident response, our response, how we responded, investigation and response,
      actions taken, action taken, investigation steps, debugging, debugging process,
      troubleshooting, incident handling, incident management, reaktion, respuesta, resposta`,
  },
  {
    subject: 'resolution',
    sure: `
      how was it fixed, how we fixed it, how was the issue resolved, how it was resolved,
      how we resolved`,
    atFront: `
      resolution, recovery, remediation, mitigation, mitigations, restoration, fix, fixes,
      the fix, solution, solutions, workaround, how we fixed, behebung, losung, resolucion,
      resolucao, solucion, solucao`,
  },
  {
    subject: 'immediate-fixes',
    sure: `
      immediate fixes, immediate fix, short term fixes, short term fix, temporary fix, quick fix,
      quick fixes`,
    atFront: `
      immediate resolution, immediate measures, immediate remediation, immediate mitigation,
      immediate, short term, short term solution, short term improvements, sofortmassnahmen`,
  },
  {
    subject: 'long-term-fixes',
    sure: `
      long term fixes, long term fix, permanent fix, permanent fixes, long term solution,
      long term solutions, permanent solution`,
    atFront: `
      long term, long term measures, long term improvements, medium term improvements,
      medium term, long term remediation`,
  },
  {
    subject: 'monitoring',
    sure: 'monitoring and alerts, monitoring and alerting, monitoring improvements, monitoring gaps',
    atFront: 'monitoring, alerting, alerts, observability',
  },
  {
    subject: 'corrective',
    sure: `
      corrective and preventive, corrective and preventative, corrective measures,
      corrective measure, corrections and preventive, preventive and corrective,
      preventative and corrective`,
    atFront: `
      corrective, corrections, improvements, remediation and prevention, remediation measures,
      measures, massnahmen, medidas, mesures correctives`,
  },
  {
    subject: 'preventive',
    sure: `
      preventive measures, preventative measures, prevention measures, future measures,
      future prevention, preventing recurrence, prevent recurrence, preventing this,
      to prevent this, how we will prevent, mesures preventives`,
    atFront: `
      prevention, preventive, preventative, moving forward, going forward, what we are changing,
      what were changing, what we will change, what are we doing, what are we doing about it,
      what we are doing, what were doing, future work, future improvements, future steps, future,
      recommendations, recommendation, pravention, vorbeugung`,
  },
  {
    subject: 'preventive-technical',
    sure: 'technical changes, technical improvements, technical measures',
    atFront: 'architectural improvements, technical',
  },
  {
    subject: 'preventive-process',
    sure: 'process changes, process improvements, process measures, process improvement',
    atFront: '',
  },
  {
    subject: 'preventive-training',
    sure: 'training and documentation',
    atFront: 'training, training measures, trainings, education',
  },
  {
    subject: 'lessons',
    sure: `
      lessons learned, lesson learned, lessons learnt, key takeaways, key learnings,
      what we learned, what did we learn, what we have learned, what weve learned,
      lecciones aprendidas, licoes aprendidas`,
    atFront: `
      lessons, learnings, takeaways, takeaway, retrospective, reflection, reflections,
      conclusion, conclusions, insights, fazit, erkenntnisse, lecons, conclusao, lehren`,
  },
  {
    subject: 'went-well',
    sure: `
      what went well, what worked well, what went right, things that went well, what we did well,
      what did we do well, went well, was lief gut, was gut lief`,
    atFront: 'what worked, positives, successes, the good',
  },
  {
    subject: 'went-wrong',
    sure: `
      what went wrong, what went poorly, what went badly, what didnt go well,
      what did not go well, what didnt go so well, what did not go so well, what went less well,
      what didnt work, what did not work, what could have gone better,
      what could have been better, what could be better, what can be improved,
      what could be improved, what we could improve, gaps in process, process gaps,
      things that went poorly, things that went wrong, was lief schlecht`,
    atFront: `
      areas for improvement, areas of improvement, challenges, negatives, the bad,
      why it wasnt caught, gaps`,
  },
  {
    subject: 'lucky',
    sure: 'got lucky, were lucky, what went luckily, gluck gehabt',
    atFront: 'luck, near misses, near miss',
  },
  { subject: 'backlog', sure: 'backlog check, backlog', atFront: '' },
  {
    subject: 'recurrence',
    sure: '',
    atFront: `
      recurrence, previous incidents, related incidents, prior incidents, similar incidents,
      past incidents, has this happened before, did this happen before`,
  },
  {
    subject: 'customers',
    sure: 'what customers can do, what you can do, what can customers do, what users can do',
    atFront: 'what should i do, what should you do',
  },
  {
    subject: 'communication',
    sure: 'communication improvements',
    atFront: `
      communication, communications, customer communication, internal communication,
      external communication, messaging, kommunikation`,
  },
  { subject: 'messaging-internal', sure: 'internal message, internal messaging', atFront: '' },
  {
    subject: 'messaging-summary',
    sure: 'external message, external messaging, public statement',
    atFront: '',
  },
  {
    subject: 'supporting',
    sure: '',
    atFront: `
      additional information, additional notes, further information, further reading, notes,
      acknowledgements, acknowledgments, thanks, thank you`,
  },
];
