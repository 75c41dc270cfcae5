/// Everything that the program itself says on a page, by the name it has in the locale files.
enum Phrase: String, CaseIterable {
    // Days and lists.
    case fullDay, shortDay, askedDay, monthAndYear, listOf, listOfBeforeI

    // The head.
    case oneOfProjects, pageTitle, pageDescription, asOf, studioForClient, sinceNote, sinceNoteNothing
    case stateOnTrack, stateAtRisk, stateBlocked, stateInReview, stateApproved, statePlanned, stateEnded, statePaused,
        stateClosed
    case headlineEnded, headlinePaused, headlineStarts, headlineStarted
    case headlineForDecision, headlineNeeded, headlineBlocked
    case headlineAtRisk, headlineUnderWay, headlineUpNext, headlineAllApproved
    case detailNeeded, detailNeededSince, detailMeanwhile, workItem, detailRestart
    case progress, end, endPaused, endUnchanged, endMoved, datesMoved, datesMovedEndUnchanged, goal

    // The badge.
    case badgeInReview, badgeProgress, badgeAmong, badgeLabel

    // Asks.
    case waitingOnYou, waitingOnYouBy, waitingOnYouSince, nothingWaiting, moreAsks
    case askDecideBy, askDecideWasDue, askBy, askWasDue, askFrom, askedOn, askNeededFor, askNext
    case caveat, agreedAlready, triggers
    case readEvidence, inputFine
    case approveByMail, reviseByMail, askByMail, sendByMail, mailFine, channelFine, onlyOwner
    case mailApproveSubject, mailReviseSubject, mailAskSubject, mailSendSubject
    case mailApproveBody, mailReviseBody, mailAskBody, mailSendBody, mailDecisionAbout, mailRound

    // News and facts.
    case newsOf, workOn, workOnUntil, workOnRevisions, workOnWithdrawn, nextDecision, nextInput, nextOutput
    case nextBy, nextWasDue, openChange, nobody, noRisks, riskOf, riskOfPromised
    case outsideNeed, outsideNeedBy, decides, decidesThrough, decidesOn

    // The path.
    case path, pathEnded, groupApproved, groupClosed, groupNow, groupPaused, groupToCome
    case aim, promised, promisedSentAsPromised, deliveredLate, delivered, approvedOn, sentRound
    case decisionBy, nowPromised, moved, movedEarlier, movedUnknown, movedKnown, days
    case withCause, causeUs, causeClient, causeScope, causeThirdParty, causeScopeTitled
    case rowClosed, rowSuperseded, rowOverdue, rowRevised, rowWithdrawn
    case foldedApproved, foldedEarlier, foldedLater, summaryOf

    // The story.
    case countApproved, countRevisions, countSent, countMoved, countClosed, countChange, countUpdate
    case countBlocked, countAtRisk, countPaused, countAsked, countPartialAnswer, countComment, countOther
    case storyBegan, storyBackOnTrack, storyAtRisk, storyBlocked, storySent, storyMoved, storyReworked, storyFeedback
    case storyApproved, storyApprovedPart, storyRevisions, storyWaived, storySplit, storyReplaced, storyClosed
    case storyUpdate, storyChangeAsked, storyStarted, storyEndMoved, storyPaused, storyResumed
    case storyEnded, roundOf, byPerson, stillOpen, becomes, replacedBy, feedbackDecidesNothing, changeAskedBy
    case changeAccepted, changeDeclined, endMovedFromTo, restarts, nextIs
    case healthOnTrack, healthAtRisk, healthOffTrack
    case outcomeApproved, outcomeRevisions, outcomeBlocked, outcomeScope

    // The summary.
    case summaryTitle, summaryDescription, summaryClosed, criterionMet, criterionOpen, roundHeading
    case answerApproved, answerRevisions, answerFeedback, answerFeedbackUnnamed, answerWaived
    case changeDays, changeOutcome, changeOpen, planStart, planPromise, planDelivered
    case planApproved, planAsPromised, deliveredInTime
    case inputReceived, inputOpen, inputReceivedLate, handedTo, handedInto
    case fileKind, kindText, kindVideo

    // Feeds and the calendar.
    case feedTitle, calendarPromise, calendarDecision, calendarRevisions, calendarEnd, calendarStart

    // Proof assets.
    case proofWeek, proofWeeks, proofWeeksNote, proofYearsNote
    case proofDelivered, proofDeliveredAsPromised, proofDeliveredOtherwise
    case proofRounds, proofRoundsNote, proofClosed, proofClosedNote
    case proofStageCount, proofStagesApproved, proofStagesApprovedOf, proofShare, proofFirstRoundNote
    case proofStageDays, proofStageAsPromised, proofStageCriteria, proofMet
    case proofBegan, proofSent, proofApproved, proofRevisions, proofWaived, proofClosedAs
    case proofMoved, proofMovedEarlier, proofMovedUnknown, proofCauseClient
}

/// A label that code sets as well as templates, by the name that it has behind `label.` in the locale files.
enum Label: String, CaseIterable {
    case rootText, notFoundTitle, notFoundText
    case nextMove, workingNow, risks, waitingOnOthers, openChanges, deciders
    case whatHappened, whyItMatters, whatComesNext, whatWeNeed, outcomes, acceptance
    case proofName, proofResults, proofAcceptance, proofEvents, proofStages, proofFoot
}
