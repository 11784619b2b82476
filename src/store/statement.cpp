// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/storageerror.h"

#include <QSqlError>

namespace throughline {

Statement::~Statement()
{
    // A statement that is left in the middle of its rows would keep its transaction open.
    if (m_query)
        m_query->finish();
}

Result<void> Statement::execute()
{
    if (m_error)
        return failure(*m_error);
    if (!m_query->exec())
        return failure(storageError(m_query->lastError()));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return failure(storageError(m_query->lastError()));
    return false;
}

} // namespace throughline
