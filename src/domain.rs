//! The values that everything else is written in: questions and answers, civil
//! dates, conditions, and what a register of rules and an assessment are made of.
//!
//! There is no logic here beyond what a value needs to be itself, no law (that is
//! [`crate::rules`]) and no word that a visitor reads (that is [`crate::text`]).
//! This module imports nothing from the rest of the crate.

mod answers;
mod assessment;
mod choice;
mod claim;
mod condition;
mod date;
mod document;
mod form;
mod ids;
mod input;
mod question;
mod register;
mod statement;

pub use answers::{Answer, Answers};
pub use assessment::{
    Alert, Assessment, Change, ClinicCeiling, ClinicHint, CriterionReport, DeadlineStatus,
    NoteReport, Outcome, Reason, Standing,
};
pub use choice::Choice;
pub use claim::{Claim, ClaimId, Relief};
pub use condition::{Comparison, Condition};
pub use date::Date;
pub use document::{
    AdviceId, ComeBackId, CopyId, FormPart, PaperId, Refusal, ReliefId, Signer, StageId,
};
pub use form::{Blank, FORM_911_EDITION, Line, Sheet};
pub use input::FieldProblem;
pub use question::{DateWindow, Gate, Kind, Question};
pub use register::{
    Asked, Citation, Clock, Contact, ContactId, Criterion, CriterionId, Deadline, DeadlineId,
    Exception, ExceptionId, Group, GroupId, Interview, ListId, Note, NoteId, PovertyGuideline,
    ProcessingTime, Reach, Register, Route, RouteId, Screen, ScreenId, Source, SourceId, Step,
    StepId,
};
pub use statement::{Place, Statement};
