// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"
#include "core/domain/mailhead.h"
#include "tests/fuzz/fuzztarget.h"

namespace
{
using Fuzz::holds;

void isReasonable(const MailHead &head)
{
    holds(SafeText::visible(head.subject) == head.subject, "a subject is one line of what shows");
    // a character that does not show takes up to ten that do
    holds(head.subject.size() <= MailHead::longestSubject * 10, "a subject is short");
    if (head.sent) {
        const int year = head.sent->utc().date().year();
        holds(year >= 1989 && year <= 2100, "a mail was sent in our time");
    }
}

void run(QByteArrayView bytes)
{
    isReasonable(MailHead::read(bytes));
    isReasonable(MailHead::readText(QString::fromUtf8(bytes)));
    (void)MailHead::decodeWords(bytes);
    if (const std::optional<Instant> sent = MailHead::parseDate(bytes)) {
        const QString written =
            QLocale::c().toString(sent->utc(), QStringLiteral("ddd, d MMM yyyy HH:mm:ss")) +
            QStringLiteral(" +0000");
        const int year = sent->utc().date().year();
        holds(year < 1990 || year > 2099 || MailHead::parseDate(written.toLatin1()) == sent,
              "a date that is written reads the same");
    }
}

QList<QByteArray> seeds()
{
    return Fuzz::listOf(
        {"Date: Fri, 13 Feb 2026 23:50:00 +0800\r\nSubject: =?utf-8?B?6YCa55+l?= "
         "=?utf-8?B?5Lmm?=\r\n\r\nbody",
         "Received: x\nsubject: folded\n over lines\ndate: 1 Mar 26 9:05 CST (comment (nested))\n\n",
         "Subject: =?gb2312?Q?=B9=AB=B8=E6_x?=\nDate: Sat, 28 Feb 2026 23:59:60 GMT\n",
         "=?iso-8859-1*de?q?caf=E9?= =?unknown?b?AAAA?= =?utf-8?b?4q==?=", "Fri, 13 Feb 2026 23:50:00 +0800",
         "13 Feb 2026 23:50 EST",
         "发件人：a@b.c\n发件时间：2026年2月13日(星期五) 晚上11:50\n主题：停机通知\n\n正文",
         "From: x\nSent: 2026/2/13 11:50 PM\nSubject: Notice\n", "first line only",
         "\xB9\xAB\xB8\xE6\nDate: \xB9"});
}
} // namespace

const FuzzTarget FuzzTargets::mailHead{"mailhead", &run, &seeds};
